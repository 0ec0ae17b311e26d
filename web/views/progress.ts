import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from './context.ts';

export interface Progress {
  readonly label: string;
  readonly done?: number;
  readonly total?: number;
  readonly cancel?: () => void;
}

/** A bar with its words; without a total it says only that something is under way. */
export function progress({ label, done, total, cancel }: Progress, { text }: Context): TemplateResult {
  const bar =
    total === undefined
      ? html`<progress class="bar" aria-label=${label}></progress>`
      : html`<progress class="bar" aria-label=${label} max=${total} value=${done ?? 0}></progress>`;
  return html`<div class="progress" part="progress">
    ${bar}<span class="progress-label">${label}</span>
    ${
      cancel
        ? html`<button class="button quiet" part="button cancel" type="button" @click=${cancel}>
            ${text.field.cancel}
          </button>`
        : nothing
    }
  </div>`;
}
