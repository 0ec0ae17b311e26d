import type { Answer, Evidence, Sentence, Source } from '../engine/answer.ts';
import type { Context } from '../views/context.ts';

/** An answer as plain text: each sentence with its verdict, what differs, and its sources. */
export function asText(answer: Answer, context: Context): string {
  return taken(answer)
    .map((sentence) => lines(sentence, context).join('\n'))
    .join('\n\n');
}

/** The sentences worth passing on: those that assert something. */
export function taken({ sentences }: Answer): Sentence[] {
  return sentences.filter((sentence) => sentence.checkable);
}

function lines(sentence: Sentence, context: Context): string[] {
  const { text } = context;
  return [
    `[${text.verdict[sentence.verdict]}] ${sentence.text}`,
    ...sentence.differs.map(({ slot, said, found }) => `- ${text.slot[slot]}: ${said} → ${found}`),
    ...sentence.evidence.map((evidence) => `- ${statementOf(evidence, context)} (${citation(evidence, context)})`),
  ];
}

/** The claim in the reader's language where there is one. */
export function statementOf({ statement, claim }: Evidence, { language }: Context): string {
  return statement[language] ?? Object.values(statement)[0] ?? claim;
}

/** Title, author, publisher and date in one line, as far as the source gives them. */
export function citation(evidence: Evidence, context: Context): string {
  const source: Source | undefined = context.sources.get(evidence.source);
  if (!source) return evidence.source;
  const published = source.published ? context.date(source.published) : context.text.source.undated;
  return [
    source.title ?? context.text.source.untitled,
    source.byline,
    source.publisher,
    published,
    evidence.url ?? source.url,
  ]
    .filter((item) => item != null)
    .join(', ');
}
