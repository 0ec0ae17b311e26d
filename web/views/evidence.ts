import { html, nothing, type TemplateResult } from 'lit';
import type { Evidence, Sentence } from '../engine/answer.ts';
import type { Context } from './context.ts';
import { marked } from './marked.ts';
import type { Mark } from './marks.ts';
import { sourceCard } from './source-card.ts';

/** One claim of the base with its speaker, time and article; the words that differ are marked. */
export function evidenceItem(evidence: Evidence, sentence: Sentence, context: Context): TemplateResult {
  const { language, statement, marks } = phrasing(evidence, sentence, context);
  return html`<figure class="evidence" part="evidence">
    <blockquote class="claim" part="claim" lang=${language}>${marked(statement, marks, 'found')}</blockquote>
    <figcaption>${facts(evidence, context)}${sourceCard(evidence.source, context)}</figcaption>
  </figure>`;
}

interface Phrasing {
  readonly language: string;
  readonly statement: string;
  readonly marks: readonly Mark[];
}

/**
 * The phrasing to show. Slot offsets belong to the phrasing that was compared, so that one is recognised by the
 * found words standing at them; without marks the reader's own language comes first.
 */
function phrasing(evidence: Evidence, sentence: Sentence, { language }: Context): Phrasing {
  const languages = [language, ...Object.keys(evidence.statement)].filter((tag) => evidence.statement[tag]);
  const found = sentence.differs.map((difference) => difference.found);
  const differing = evidence.slots.filter((slot) => slot.relation === 'contradicts');
  for (const tag of languages) {
    const statement = evidence.statement[tag] ?? '';
    const marks = differing
      .map(({ claim: [start, end] }) => ({ start, end }))
      .filter(({ start, end }) => found.includes(statement.slice(start, end)));
    if (marks.length > 0) return { language: tag, statement, marks };
  }
  const tag = languages[0] ?? language;
  return { language: tag, statement: evidence.statement[tag] ?? evidence.claim, marks: [] };
}

function facts({ speaker, reportedBy, time }: Evidence, { text, date }: Context): TemplateResult | typeof nothing {
  const rows: [string, string | null | undefined][] = [
    [text.result.saidBy, speaker],
    [text.result.reportedBy, reportedBy],
    [text.result.time, time ? date(time) : null],
  ];
  const given = rows.filter(([, value]) => value);
  if (given.length === 0) return nothing;
  return html`<dl class="facts">
    ${given.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
  </dl>`;
}
