import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from './context.ts';

/** The small button beside a selection on the page; placed by the element, above everything else. */
export function selectButton(shown: boolean, check: () => void, { text }: Context): TemplateResult | typeof nothing {
  if (!shown) return nothing;
  return html`<div class="beside" part="select" popover="manual">
    <button class="button primary" part="button select-check" type="button" @click=${check}>
      ${text.field.selection}
    </button>
  </div>`;
}
