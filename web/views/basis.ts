import { html, nothing, type TemplateResult } from 'lit';
import type { BaseInfo } from '../engine/answer.ts';
import type { Context } from './context.ts';

/** What the text is compared with, and how old that is. */
export function basis(info: BaseInfo, { text, number, date }: Context): TemplateResult {
  return html`<p class="basis" part="basis">
    <span>${text.status.basis(number(info.claims), number(info.sources.length))}</span>
    ${info.built ? html`<span>${text.status.built(date(info.built))}</span>` : nothing}
  </p>`;
}
