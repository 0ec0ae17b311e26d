import { html, nothing, type TemplateResult } from 'lit';
import type { Difference } from '../engine/answer.ts';
import type { Context } from './context.ts';
import { scale } from './scale.ts';

/** What the text said beside what the articles say, slot by slot. */
export function differences(list: readonly Difference[], context: Context): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  const { result, slot } = context.text;
  return html`<section class="block" part="differences">
    <h4 class="label">${result.differs}</h4>
    ${list.map(
      (difference) =>
        html`<dl class="difference" part="difference">
          <dt class="slot">${slot[difference.slot]}</dt>
          ${value(result.said, difference.said, 'said')}${value(result.found, difference.found, 'found')}
          ${scale(difference, context)}
        </dl>`,
    )}
  </section>`;
}

function value(whose: string, words: string, kind: 'said' | 'found'): TemplateResult {
  return html`<dd class="pair"><span class="who">${whose}</span><span class="value value-${kind}">${words}</span></dd>`;
}
