import { html, nothing, type TemplateResult } from 'lit';
import type { Derivation } from '../engine/answer.ts';
import type { Context } from './context.ts';
import { sourceCard } from './source-card.ts';

/** The arithmetic behind a verdict, and the article each value comes from. */
export function derivationView(derivation: Derivation | null, context: Context): TemplateResult | typeof nothing {
  if (!derivation) return nothing;
  return html`<section class="block" part="derivation">
    <h4 class="label">${context.text.result.derivation}</h4>
    <p class="equation">${typeset(derivation.expression)}</p>
    <ul class="terms" aria-label=${context.text.result.terms}>
      ${derivation.terms.map((term) => html`<li class="term"><span class="value">${term.text}</span>${sourceCard(term.source, context)}</li>`)}
    </ul>
  </section>`;
}

/** With the signs of print: a true minus and multiplication sign. */
function typeset(expression: string): string {
  return expression.replaceAll(' - ', ' − ').replaceAll(' * ', ' × ').replaceAll(' / ', ' ÷ ');
}
