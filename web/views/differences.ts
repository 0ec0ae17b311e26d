import { html, nothing, type TemplateResult } from 'lit';
import type { Difference } from '../engine/answer.ts';
import type { Context } from './context.ts';
import { scale } from './scale.ts';

/** What the text said beside what the articles say, slot by slot. */
export function differences(list: readonly Difference[], context: Context): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  const { text } = context;
  return html`<section class="block" part="differences">
    <h4 class="label">${text.result.differs}</h4>
    <dl class="differences">
      ${list.map(
        (difference) =>
          html`<div class="difference" part="difference">
            <dt class="slot">${text.slot[difference.slot]}</dt>
            <dd class="pair">
              <span class="who">${text.result.said}</span><span class="value value-said">${difference.said}</span>
            </dd>
            <dd class="pair">
              <span class="who">${text.result.found}</span><span class="value value-found">${difference.found}</span>
            </dd>
            ${scale(difference, context)}
          </div>`,
      )}
    </dl>
  </section>`;
}
