import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Sentence, Verdict } from '../engine/answer.ts';
import type { Run } from '../element/session.ts';
import { checkedText } from './checked-text.ts';
import type { Context } from './context.ts';
import { sentenceCard } from './sentence-card.ts';
import { summary } from './summary.ts';

export interface ResultActions {
  readonly show: (index: number) => void;
  readonly jump: (verdict: Verdict) => void;
  /** Where the text stands on the page itself: shows a sentence there. */
  readonly reveal: ((index: number) => void) | null;
}

/** All that is known so far about a text. A single sentence needs no overview. */
export function results(run: Run, actions: ResultActions, context: Context): TemplateResult | typeof nothing {
  const { sentences } = run;
  if (sentences.length === 0) return nothing;
  const several = sentences.length > 1 || (run.count ?? 0) > 1;
  const { result } = context.text;
  return html`<section class="results" part="results">
    <h2 class=${several ? 'results-heading' : 'hidden'} part="results-heading">${result.heading}</h2>
    ${
      several
        ? html`${summary(sentences, actions.jump, context)}
          ${actions.reveal ? nothing : checkedText({ text: run.text, sentences, choose: actions.show }, context)}`
        : nothing
    }
    <ol class="cards" part="cards">
      ${repeat(
        worthACard(run),
        ({ index }) => index,
        ({ sentence, index }) =>
          // A card is drawn once: in a long text each new sentence would draw all the earlier ones again.
          guard([sentence, context.text, actions.reveal === null], () =>
            sentenceCard(sentence, index, actions.reveal, context),
          ),
      )}
    </ol>
  </section>`;
}

/** Greetings and questions stay without a card, unless the text holds nothing else. */
function worthACard({ sentences, answer }: Run): { sentence: Sentence; index: number }[] {
  const all = sentences.map((sentence, index) => ({ sentence, index }));
  const checkable = all.filter(({ sentence }) => sentence.checkable);
  return checkable.length > 0 || !answer ? checkable : all.slice(0, 1);
}
