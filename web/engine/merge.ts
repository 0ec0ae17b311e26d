import type { Answer, BaseInfo, Difference, Evidence, Sentence, Source, UnknownReason, Verdict } from './answer.ts';

/**
 * Several bases are asked one by one, and their answers are put together here: the same whatever base answers first.
 * With one base an answer is passed on as the core gave it.
 */

/** The more a reason tells, the earlier: the base that comes nearest speaks for all. */
const REASONS: readonly UnknownReason[] = [
  'not-stated',
  'other-time',
  'other-measure',
  'other-subject',
  'missing-referent',
  'opinion',
  'too-short',
  'off-topic',
];

/** Ids of different bases may be the same word, so each is put behind the name of its base. */
export function inBase(name: string, sentence: Sentence): Sentence {
  const named = <T extends { readonly claim: string; readonly source: string }>(each: T): T => ({
    ...each,
    claim: `${name}/${each.claim}`,
    source: `${name}/${each.source}`,
  });
  const { derivation } = sentence;
  return {
    ...sentence,
    evidence: sentence.evidence.map(named),
    derivation: derivation && { ...derivation, terms: derivation.terms.map(named) },
  };
}

export function sourcesIn(name: string, sources: readonly Source[]): Source[] {
  return sources.map((source) => ({ ...source, id: `${name}/${source.id}`, base: name }));
}

/** What the bases say of one sentence together. Bases that stand against each other make it disputed. */
export function mergeSentences(each: readonly Sentence[]): Sentence {
  const verdict = verdictOf(each);
  const settled = each.filter((sentence) => sentence.verdict !== 'unknown');
  const agreeing = each.filter((sentence) => sentence.verdict === verdict);
  const telling = verdict === 'unknown' ? [mostTelling(each)] : agreeing.length > 0 ? agreeing : settled;
  const confidences = telling.map(({ confidence }) => confidence);
  const [first] = telling as [Sentence, ...Sentence[]];
  return {
    ...first,
    verdict,
    // Bases that agree are no surer than the surest; a dispute between them is as sure as its weaker side.
    confidence: agreeing.length > 0 ? Math.max(...confidences) : Math.min(...confidences),
    saidBy: telling.find(({ saidBy }) => saidBy !== null)?.saidBy ?? null,
    differs: once(settled.flatMap(({ differs }) => differs)),
    evidence: ordered(
      settled.flatMap(({ evidence }) => evidence),
      verdict,
    ),
    derivation: telling.find(({ derivation }) => derivation !== null)?.derivation ?? null,
  };
}

export function mergeAnswers(answers: readonly Answer[], sentences: readonly Sentence[]): Answer {
  const [first] = answers as [Answer, ...Answer[]];
  return { ...first, verdict: textVerdict(sentences), sentences, sources: answers.flatMap(({ sources }) => sources) };
}

export function mergeInfo(infos: readonly BaseInfo[]): BaseInfo {
  return {
    claims: infos.reduce((sum, { claims }) => sum + claims, 0),
    sources: infos.flatMap(({ sources }) => sources),
    // As old as the oldest: a newer base does not make an older one newer.
    built: infos.every(({ built }) => built !== null) ? (infos.map(({ built }) => built).sort()[0] ?? null) : null,
  };
}

function verdictOf(each: readonly Sentence[]): Verdict {
  const any = (verdict: Verdict): boolean => each.some((sentence) => sentence.verdict === verdict);
  if (any('disputed') || (any('supported') && any('refuted'))) return 'disputed';
  return any('refuted') ? 'refuted' : any('supported') ? 'supported' : 'unknown';
}

/** The same rule as the core's for one base (core/judging/check.cpp). */
function textVerdict(sentences: readonly Sentence[]): Verdict {
  const any = (verdict: Verdict): boolean => sentences.some((each) => each.checkable && each.verdict === verdict);
  if (any('refuted')) return 'refuted';
  if (any('disputed')) return 'disputed';
  return any('supported') && !any('unknown') ? 'supported' : 'unknown';
}

function mostTelling(each: readonly Sentence[]): Sentence {
  const rank = ({ checkable, unknownReason }: Sentence): number =>
    checkable && unknownReason ? REASONS.indexOf(unknownReason) : REASONS.length;
  return each.reduce((best, sentence) => (rank(sentence) < rank(best) ? sentence : best));
}

/** What several bases find different in the same way is one difference. */
function once(differs: readonly Difference[]): Difference[] {
  return [...new Map(differs.map((each) => [JSON.stringify(each), each])).values()];
}

/** The decisive stance before the other, in each the best first; what is equal stays in the order of the bases. */
function ordered(evidence: readonly Evidence[], verdict: Verdict): Evidence[] {
  const decisive = verdict === 'refuted' ? 'refutes' : 'supports';
  const rank = ({ stance }: Evidence): number => (stance === decisive ? 0 : 1);
  return evidence.toSorted((a, b) => rank(a) - rank(b) || b.score - a.score);
}
