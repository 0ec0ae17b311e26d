import type { Answer, Evidence, Sentence } from '../engine/answer.ts';
import type { Context } from '../views/context.ts';
import { citation, statementOf, taken } from './text.ts';

/** An answer as Markdown: a heading and a quotation for each sentence. */
export function asMarkdown(answer: Answer, context: Context): string {
  return taken(answer)
    .map((sentence) => section(sentence, context))
    .join('\n\n');
}

function section(sentence: Sentence, context: Context): string {
  const { text } = context;
  const blocks = [
    `### ${text.verdict[sentence.verdict]}`,
    `> ${escaped(sentence.text).replaceAll('\n', '\n> ')}`,
    sentence.differs
      .map(({ slot, said, found }) => `- ${text.slot[slot]}: ~~${escaped(said)}~~ → **${escaped(found)}**`)
      .join('\n'),
    sentence.evidence.map((evidence) => item(evidence, context)).join('\n'),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function item(evidence: Evidence, context: Context): string {
  return `- ${escaped(statementOf(evidence, context))} (${escaped(citation(evidence, context))})`;
}

/** What a reader pasted must not turn into markup. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|~]/g, '\\$&');
}
