import { html, type TemplateResult } from 'lit';
import type { Context } from './context.ts';

/** In place of the field where the text is an article that stands on the page. */
export function articleBar(onCheck: () => void, { text: { field: text } }: Context): TemplateResult {
  return html`<div class="actions" part="article">
    <button class="button primary" part="button check" type="button" @click=${onCheck}>${text.checkArticle}</button>
    <p class="hint" part="hint">${text.hint}</p>
  </div>`;
}
