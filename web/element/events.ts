import type { Answer, BaseInfo, Sentence } from '../engine/answer.ts';
import type { EngineError } from '../engine/errors.ts';

const SEEN_OUTSIDE = { bubbles: true, composed: true };

/** The claim base is loaded. */
export class HaechiLoadEvent extends Event {
  readonly info: BaseInfo;

  constructor(info: BaseInfo) {
    super('haechi-load', SEEN_OUTSIDE);
    this.info = info;
  }
}

/** One sentence of a text is judged; the others follow. */
export class HaechiSentenceEvent extends Event {
  readonly sentence: Sentence;
  readonly index: number;
  readonly count: number;

  constructor(sentence: Sentence, index: number, count: number) {
    super('haechi-sentence', SEEN_OUTSIDE);
    this.sentence = sentence;
    this.index = index;
    this.count = count;
  }
}

/** A text is judged to its end. */
export class HaechiAnswerEvent extends Event {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super('haechi-answer', SEEN_OUTSIDE);
    this.answer = answer;
  }
}

/** Loading or checking failed; `error.code` says how. */
export class HaechiErrorEvent extends Event {
  readonly error: EngineError;

  constructor(error: EngineError) {
    super('haechi-error', SEEN_OUTSIDE);
    this.error = error;
  }
}

export interface HaechiEventMap {
  'haechi-load': HaechiLoadEvent;
  'haechi-sentence': HaechiSentenceEvent;
  'haechi-answer': HaechiAnswerEvent;
  'haechi-error': HaechiErrorEvent;
}

declare global {
  /** They bubble: whoever listens on the element, on what is around it, on the document or the window gets them typed. */
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- nothing but ours is added
  interface GlobalEventHandlersEventMap extends HaechiEventMap {}
}
