import type { Answer, BaseInfo, Sentence } from '../engine/answer.ts';
import type { FailureCode } from '../engine/errors.ts';

/** What the page asks of the worker. Checks carry a number so that late answers of older texts are dropped. */
export type Request =
  | {
      readonly type: 'load';
      readonly wasm: string;
      readonly base: readonly string[];
      readonly integrity?: Integrity | undefined;
    }
  | { readonly type: 'check'; readonly check: number; readonly text: string }
  | { readonly type: 'cancel'; readonly check: number };

/** What the worker tells the page. `hello` comes first, so that a foreign script is noticed. */
export type Report =
  | { readonly type: 'hello'; readonly protocol: number }
  | { readonly type: 'ready'; readonly info: BaseInfo; readonly version: string }
  | {
      readonly type: 'sentence';
      readonly check: number;
      readonly sentence: Sentence;
      readonly index: number;
      readonly count: number;
    }
  | { readonly type: 'answer'; readonly check: number; readonly answer: Answer }
  | { readonly type: 'cancelled'; readonly check: number }
  | { readonly type: 'failed'; readonly check: number | null; readonly code: FailureCode; readonly message: string };

export interface Integrity {
  readonly wasm?: string | undefined;
  readonly base?: string | undefined;
}

/** Raised when messages change shape; page and worker must agree. */
export const PROTOCOL = 2;
