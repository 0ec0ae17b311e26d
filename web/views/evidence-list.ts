import { html, nothing, type TemplateResult } from 'lit';
import type { Evidence, Sentence } from '../engine/answer.ts';
import type { Context } from './context.ts';
import { evidenceItem } from './evidence.ts';

/** The best piece of evidence in full, the others folded away. */
export function evidenceList(sentence: Sentence, context: Context): TemplateResult | typeof nothing {
  const [best, ...others] = sentence.evidence;
  if (!best) return nothing;
  return html`<section class="block" part="evidence-list">
    <h4 class="label">${context.text.result.evidence}</h4>
    ${evidenceItem(best, context)}${folded(others, context)}
  </section>`;
}

export function folded(others: readonly Evidence[], context: Context): TemplateResult | typeof nothing {
  if (others.length === 0) return nothing;
  return html`<details class="more">
    <summary class="more-summary">${context.text.result.more(context.number(others.length))}</summary>
    ${others.map((evidence) => evidenceItem(evidence, context))}
  </details>`;
}
