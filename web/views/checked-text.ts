import { html, type TemplateResult } from 'lit';
import type { Sentence } from '../engine/answer.ts';
import type { Context } from './context.ts';
import { verdictIcon } from './icon.ts';
import { verdictWords } from './sentence-card.ts';

export interface CheckedText {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly choose: (index: number) => void;
}

/** The text as it was pasted, each judged sentence marked and leading to its result. */
export function checkedText({ text, sentences, choose }: CheckedText, context: Context): TemplateResult {
  const pieces: (TemplateResult | string)[] = [];
  let at = 0;
  sentences.forEach((sentence, index) => {
    pieces.push(text.slice(at, sentence.start));
    pieces.push(sentenceMark(text.slice(sentence.start, sentence.end), sentence, () => choose(index), context));
    at = sentence.end;
  });
  pieces.push(text.slice(at));
  return html`<section class="checked" part="text">
    <h3 class="label">${context.text.result.text}</h3>
    <p class="checked-text" dir="auto">${pieces}</p>
  </section>`;
}

function sentenceMark(text: string, sentence: Sentence, choose: () => void, context: Context): TemplateResult {
  if (!sentence.checkable) return html`<span class="sentence sentence-idle">${text}</span>`;
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') choose();
  };
  const [first = ''] = text;
  return html`<span
    class="sentence"
    part="sentence ${sentence.verdict}"
    data-verdict=${sentence.verdict}
    role="link"
    tabindex="0"
    @click=${choose}
    @keydown=${onKey}
    ><span class="sentence-head"
      >${verdictIcon(sentence.verdict)}<span class="hidden">${verdictWords(sentence, context)}: </span
      ><span class="sentence-text">${first}</span></span
    ><span class="sentence-text">${text.slice(first.length)}</span></span
  >`;
}
