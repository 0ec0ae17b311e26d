import { html, nothing, type TemplateResult } from 'lit';
import type { Sentence, Verdict } from '../engine/answer.ts';
import { confidence } from './confidence.ts';
import type { Context } from './context.ts';
import { derivationView } from './derivation.ts';
import { differences } from './differences.ts';
import { dispute } from './dispute.ts';
import { evidenceList } from './evidence-list.ts';
import { verdictIcon } from './icon.ts';
import { marked } from './marked.ts';

/** Everything about one sentence: verdict, the sentence itself, what differs, and what it rests on. */
export function sentenceCard(
  sentence: Sentence,
  index: number,
  reveal: ((index: number) => void) | null,
  context: Context,
): TemplateResult {
  const { verdict, checkable } = sentence;
  return html`<li class="card" part="result ${verdict}" data-verdict=${verdict} data-index=${index}>
    <header class="card-head">
      <h3 class="verdict" part="verdict" tabindex="-1">
        ${verdictIcon(verdict)}<span>${verdictWords(sentence, context)}</span>
      </h3>
      ${checkable && verdict !== 'unknown' ? confidence(sentence.confidence, context) : nothing}
    </header>
    <blockquote class="said" part="said" dir="auto">${saidText(sentence)}</blockquote>
    ${
      reveal
        ? html`<button class="button text-button" part="button reveal" type="button" @click=${() => reveal(index)}>
            ${context.text.result.inText}
          </button>`
        : nothing
    }
    <p class="meaning" part="meaning">${meaning(sentence, context)}</p>
    ${saidBy(sentence, context)}${differences(sentence.differs, context)}
    ${derivationView(sentence.derivation, context)}
    ${verdict === 'disputed' ? dispute(sentence, context) : evidenceList(sentence, context)}
  </li>`;
}

export function verdictWords(
  { verdict, checkable }: Pick<Sentence, 'verdict' | 'checkable'>,
  { text }: Context,
): string {
  return checkable ? text.verdict[verdict] : text.notCheckable;
}

function meaning({ verdict, checkable, unknownReason, derivation }: Sentence, { text }: Context): string {
  if (!checkable) return text.notCheckableReason;
  if (verdict === 'unknown' && unknownReason) {
    // A newer core may know reasons that this interface does not.
    const reasons: Readonly<Record<string, string | undefined>> = text.unknown;
    return reasons[unknownReason] ?? text.meaning.unknown;
  }
  if (derivation && (verdict === 'supported' || verdict === 'refuted')) return text.derived[verdict];
  return text.meaning[verdict satisfies Verdict];
}

function saidText({ text, start, differs }: Sentence): TemplateResult[] {
  const marks = differs.map((difference) => ({ start: difference.start - start, end: difference.end - start }));
  return marked(text, marks, 'said');
}

function saidBy({ saidBy: speaker, verdict }: Sentence, { text }: Context): TemplateResult | typeof nothing {
  if (!speaker || verdict !== 'supported') return nothing;
  return html`<p class="as-said" part="as-said">${text.result.asSaid} ${text.result.saidBy}: <b>${speaker}</b></p>`;
}
