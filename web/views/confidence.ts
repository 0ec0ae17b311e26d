import { html, type TemplateResult } from 'lit';
import type { Context } from './context.ts';

/** In three words, not in decimals: the probability is not known that finely. */
export function confidence(probability: number, { text }: Context): TemplateResult {
  const { high, medium, low } = text.confidence;
  const words = probability >= 0.9 ? high : probability >= 0.7 ? medium : low;
  return html`<span class="confidence" part="confidence">${words}</span>`;
}
