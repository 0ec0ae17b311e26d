import { html, nothing, type TemplateResult } from 'lit';
import type { Derivation } from '../engine/answer.ts';
import type { Context } from './context.ts';
import { operands } from './operands.ts';
import { sourceCard } from './source-card.ts';

/** The arithmetic behind a verdict; each value in it leads to the article it comes from. */
export function derivationView(derivation: Derivation | null, context: Context): TemplateResult | typeof nothing {
  if (!derivation) return nothing;
  const { text } = context;
  return html`<section class="block derivation" part="derivation">
    <h4 class="label">${text.result.derivation}</h4>
    <p class="equation">
      ${operands(derivation).map(({ words, term }) =>
        term === null
          ? words
          : html`<button class="term-link" part="term-link" type="button" @click=${(event: Event) => show(event, term)}>
              ${words}
            </button>`,
      )}
    </p>
    <ul class="terms" aria-label=${text.result.terms}>
      ${derivation.terms.map(
        (term) =>
          html`<li class="term" tabindex="-1">
            <span class="value">${term.text}</span>${sourceCard(term.source, context)}
          </li>`,
      )}
    </ul>
  </section>`;
}

function show(event: Event, term: number): void {
  const section = (event.currentTarget as Element).closest('.derivation');
  section?.querySelectorAll<HTMLElement>('.term')[term]?.focus();
}
