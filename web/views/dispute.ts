import { html, type TemplateResult } from 'lit';
import type { Sentence } from '../engine/answer.ts';
import type { Context } from './context.ts';
import { evidenceItem } from './evidence.ts';
import { folded } from './evidence-list.ts';

/** Two columns: the articles that say so, and those that say otherwise. */
export function dispute(sentence: Sentence, context: Context): TemplateResult {
  const { yes, no } = context.text.result;
  return html`<div class="dispute" part="dispute">
    ${side(yes, 'supports', sentence, context)}${side(no, 'refutes', sentence, context)}
  </div>`;
}

function side(name: string, stance: 'supports' | 'refutes', sentence: Sentence, context: Context): TemplateResult {
  const [best, ...others] = sentence.evidence.filter((evidence) => evidence.stance === stance);
  return html`<section class="side" part="side ${stance}">
    <h4 class="label">${name}</h4>
    ${best ? evidenceItem(best, context) : '–'}${folded(others, context)}
  </section>`;
}
