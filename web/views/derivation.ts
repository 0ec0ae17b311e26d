import { html, nothing, type TemplateResult } from 'lit';
import type { Derivation, DerivationTerm } from '../engine/answer.ts';
import type { Context } from './context.ts';
import { sourceCard } from './source-card.ts';

/** The arithmetic behind a verdict, and the article each value comes from. */
export function derivationView(derivation: Derivation | null, context: Context): TemplateResult | typeof nothing {
  if (!derivation) return nothing;
  return html`<section class="block" part="derivation">
    <h4 class="label">${context.text.result.derivation}</h4>
    <p class="equation">${derivation.expression}</p>
    <ul class="terms" aria-label=${context.text.result.terms}>
      ${derivation.terms.map((term) => html`<li class="term"><span class="value">${valueOf(term, context)}</span>${sourceCard(term.source, context)}</li>`)}
    </ul>
  </section>`;
}

function valueOf({ value, unit }: DerivationTerm, { number }: Context): string {
  const shown = typeof value === 'number' ? number(value) : value;
  return unit ? `${shown} ${unit}` : shown;
}
