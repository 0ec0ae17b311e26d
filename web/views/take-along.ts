import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from './context.ts';

export type Format = 'text' | 'markdown' | 'claimReview' | 'link';

export interface TakeAlong {
  readonly formats: readonly Format[];
  /** The format copied last, while the page says so; 'failed' where the browser refused. */
  readonly done: Format | 'failed' | null;
  readonly copy: (format: Format) => void;
}

/** Ways to take the answer along. */
export function takeAlong({ formats, done, copy }: TakeAlong, { text: { share: text } }: Context): TemplateResult {
  return html`<section class="share" part="share">
    <h3 class="label">${text.heading}</h3>
    <div class="actions">
      ${formats.map(
        (format) =>
          html`<button class="button small" part="button copy" type="button" @click=${() => copy(format)}>
            ${text[format]}
          </button>`,
      )}
      <button class="button small" part="button print" type="button" @click=${() => print()}>${text.print}</button>
      <span class="share-done" role="status"
        >${done === null ? nothing : done === 'failed' ? text.failed : text.copied}</span
      >
    </div>
  </section>`;
}
