import { html, nothing, type TemplateResult } from 'lit';
import type { Sentence, Verdict } from '../engine/answer.ts';
import type { Context } from './context.ts';
import { verdictIcon } from './icon.ts';

const ORDER: readonly Verdict[] = ['refuted', 'disputed', 'unknown', 'supported'];

export interface Count {
  readonly verdict: Verdict;
  readonly count: number;
}

/** How many sentences have which verdict; sentences that assert nothing do not count. */
export function countVerdicts(sentences: readonly Sentence[]): Count[] {
  const checkable = sentences.filter((sentence) => sentence.checkable);
  return ORDER.map((verdict) => ({
    verdict,
    count: checkable.filter((sentence) => sentence.verdict === verdict).length,
  })).filter(({ count }) => count > 0);
}

export function countsInWords(sentences: readonly Sentence[], { text, number }: Context): string {
  return countVerdicts(sentences)
    .map(({ verdict, count }) => `${text.verdict[verdict]} ${number(count)}`)
    .join(', ');
}

/** The counts of a longer text; each leads to the next sentence with that verdict. */
export function summary(
  sentences: readonly Sentence[],
  jump: (verdict: Verdict) => void,
  context: Context,
): TemplateResult | typeof nothing {
  const counts = countVerdicts(sentences);
  if (counts.length === 0) return nothing;
  const { text, number } = context;
  return html`<ul class="summary" part="summary">
    ${counts.map(
      ({ verdict, count }) =>
        html`<li>
          <button
            class="tally"
            part="tally ${verdict}"
            type="button"
            data-verdict=${verdict}
            @click=${() => jump(verdict)}
          >
            ${verdictIcon(verdict)}<span>${text.verdict[verdict]}</span><b class="tally-count">${number(count)}</b
            ><span class="hidden">, ${text.result.next}</span>
          </button>
        </li>`,
    )}
  </ul>`;
}
