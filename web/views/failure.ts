import { html, nothing, type TemplateResult } from 'lit';
import type { EngineError } from '../engine/errors.ts';
import type { Context } from './context.ts';

/** What went wrong and what to do, in a sentence; the exact message only for those who unfold it. */
export function failure(
  error: EngineError,
  options: { readonly retry: () => void; readonly textKept: boolean },
  { text }: Context,
): TemplateResult {
  return html`<div class="failure" part="failure" role="alert">
    <p class="failure-head"><b>${text.failure.heading}</b></p>
    <p>${text.failure.what[error.code]} ${options.textKept ? text.failure.kept : nothing}</p>
    <div class="actions">
      <button class="button" part="button retry" type="button" @click=${options.retry}>${text.failure.retry}</button>
      <details class="more">
        <summary class="more-summary">${text.failure.detail}</summary>
        <code class="detail">${error.message}</code>
      </details>
    </div>
  </div>`;
}
