/** The answer of a check, as the core writes it (version 1). Offsets are UTF-16 code units of the text as pasted. */

export type Verdict = 'supported' | 'refuted' | 'disputed' | 'unknown';

export type Slot = 'number' | 'unit' | 'date' | 'entity' | 'role' | 'polarity' | 'attribution' | 'ranking' | 'other';

export type UnknownReason =
  | 'off-topic'
  | 'other-time'
  | 'other-measure'
  | 'other-subject'
  | 'missing-referent'
  | 'opinion'
  | 'too-short'
  | 'not-stated';

/** Half-open range [start, end). */
export type Range = readonly [start: number, end: number];

export interface Difference {
  readonly slot: Slot;
  readonly start: number;
  readonly end: number;
  readonly said: string;
  readonly found: string;
}

export interface AlignedSlot {
  readonly slot: Slot;
  readonly text: Range;
  readonly claim: Range;
  readonly relation: 'entails' | 'contradicts' | 'open';
}

/** Days, months or years, as finely as the claim has them; an end may be open. */
export interface Period {
  readonly from?: string;
  readonly to?: string;
}

export interface Evidence {
  readonly claim: string;
  readonly source: string;
  readonly stance: 'supports' | 'refutes';
  readonly score: number;
  /** The claim in each language it is phrased in. */
  readonly statement: Readonly<Record<string, string>>;
  /** The phrasing that was compared; slots point into it. */
  readonly language?: string;
  readonly speaker: string | null;
  readonly slots: readonly AlignedSlot[];
  readonly time?: Period;
  readonly hedge?: string;
  readonly reportedBy?: string;
  /** Where the claim itself stands, if its source says. */
  readonly url?: string;
}

export interface DerivationTerm {
  readonly claim: string;
  readonly source: string;
  /** The value as the claim gives it, with its unit. */
  readonly text: string;
}

export interface Derivation {
  readonly expression: string;
  readonly terms: readonly DerivationTerm[];
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly verdict: Verdict;
  readonly confidence: number;
  readonly saidBy: string | null;
  readonly differs: readonly Difference[];
  readonly evidence: readonly Evidence[];
  readonly derivation: Derivation | null;
  readonly unknownReason: UnknownReason | null;
  readonly checkable: boolean;
}

/** What a source does not state is null or absent. */
export interface Source {
  readonly id: string;
  readonly title?: string | null;
  readonly byline?: string | null;
  readonly publisher?: string | null;
  readonly published?: string | null;
  readonly url?: string | null;
  readonly language?: string | null;
  /** Which base it comes from, where there are several. */
  readonly base?: string;
}

export interface Answer {
  readonly version: number;
  readonly id?: string;
  readonly verdict: Verdict;
  readonly sentences: readonly Sentence[];
  readonly sources: readonly Source[];
}

/** What a base says of itself. */
export interface BaseInfo {
  readonly claims: number;
  readonly sources: readonly Source[];
  readonly built: string | null;
}
