import { html, nothing, type TemplateResult } from 'lit';
import type { Evidence } from '../engine/answer.ts';
import type { Context } from './context.ts';
import { marked } from './marked.ts';
import type { Mark } from './marks.ts';
import { sourceCard } from './source-card.ts';

/** One claim of the base with its speaker, time and article; the words that differ are marked. */
export function evidenceItem(evidence: Evidence, context: Context): TemplateResult {
  const { language, statement, marks } = phrasing(evidence, context);
  return html`<figure class="evidence" part="evidence">
    <blockquote class="claim" part="claim" lang=${language} dir="auto">${marked(statement, marks, 'found')}</blockquote>
    <figcaption>${facts(evidence, context)}${sourceCard(evidence.source, context, evidence.url)}</figcaption>
  </figure>`;
}

interface Phrasing {
  readonly language: string;
  readonly statement: string;
  readonly marks: readonly Mark[];
}

/** The phrasing that was compared where it has words to mark; else the one in the reader's own language. */
function phrasing(evidence: Evidence, { language: own }: Context): Phrasing {
  const marks = evidence.slots
    .filter((slot) => slot.relation === 'contradicts')
    .map(({ claim: [start, end] }) => ({ start, end }));
  const preferred = marks.length > 0 ? [evidence.language, own] : [own, evidence.language];
  const given = Object.keys(evidence.statement);
  const language = [...preferred, ...given].find((tag) => tag !== undefined && given.includes(tag)) ?? own;
  const statement = evidence.statement[language] ?? evidence.claim;
  return { language, statement, marks: language === evidence.language ? marks : [] };
}

function facts({ speaker, reportedBy, time }: Evidence, { text, period }: Context): TemplateResult | typeof nothing {
  const rows: [string, string | null | undefined][] = [
    [text.result.saidBy, speaker],
    [text.result.reportedBy, reportedBy],
    [text.result.time, time ? period(time) : null],
  ];
  const given = rows.filter(([, value]) => value);
  if (given.length === 0) return nothing;
  return html`<dl class="facts">
    ${given.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}
