import type { Answer, BaseInfo, Sentence } from '../engine/answer.ts';
import type { Checker } from '../engine/engine.ts';
import { abortError, EngineError, isAbort } from '../engine/errors.ts';

export type LoadState = 'idle' | 'loading' | 'ready' | 'failed';
export type RunState = 'waiting' | 'running' | 'done' | 'cancelled' | 'failed';

/** One text on its way to an answer; sentences arrive one by one. */
export interface Run {
  readonly text: string;
  readonly state: RunState;
  readonly sentences: readonly Sentence[];
  readonly count: number | null;
  readonly answer: Answer | null;
}

export interface SessionEvents {
  /** Something to show has changed. */
  changed(): void;
  loaded?(info: BaseInfo): void;
  sentence?(sentence: Sentence, index: number, count: number): void;
  answered?(answer: Answer): void;
  failed?(error: EngineError): void;
}

/** Loads a checker once and runs texts through it; the newest text wins. Knows nothing of the page. */
export class Session {
  readonly #open: () => Promise<Checker>;
  readonly #events: SessionEvents;
  #checker: Promise<Checker> | null = null;
  #controller: AbortController | null = null;
  load: LoadState = 'idle';
  info: BaseInfo | null = null;
  error: EngineError | null = null;
  run: Run | null = null;

  constructor(open: () => Promise<Checker>, events: SessionEvents) {
    this.#open = open;
    this.#events = events;
  }

  /** Starts loading, or returns what is loaded. After a failure it tries again. */
  ready(): Promise<Checker> {
    this.#checker ??= this.#load();
    return this.#checker;
  }

  /** Checks a text; rejects with an AbortError when a newer text or `signal` ends it. */
  async check(text: string, signal?: AbortSignal): Promise<Answer> {
    this.#controller?.abort();
    const controller = new AbortController();
    this.#controller = controller;
    signal?.addEventListener('abort', () => controller.abort(), { once: true });
    if (signal?.aborted) controller.abort();
    this.#show({ text, state: 'waiting', sentences: [], count: null, answer: null });
    try {
      const checker = await this.ready();
      if (controller.signal.aborted) throw abortError();
      return await this.#judge(checker, text, controller.signal);
    } catch (error) {
      if (this.#controller === controller) this.#end(error);
      throw error;
    }
  }

  cancel(): void {
    this.#controller?.abort();
  }

  /** Forgets the text and its results. */
  clear(): void {
    this.cancel();
    this.#controller = null;
    this.run = null;
    if (this.load !== 'failed') this.error = null;
    this.#events.changed();
  }

  /** Lets go of the worker. */
  close(): void {
    this.clear();
    void this.#checker?.then(
      (checker) => checker.close(),
      () => undefined,
    );
    this.#checker = null;
    this.load = 'idle';
  }

  async #load(): Promise<Checker> {
    this.load = 'loading';
    this.error = null;
    this.#events.changed();
    try {
      const checker = await this.#open();
      this.info = checker.info;
      this.load = 'ready';
      this.#events.loaded?.(checker.info);
      this.#events.changed();
      return checker;
    } catch (error) {
      this.#checker = null;
      this.load = 'failed';
      this.#fail(error);
      throw error;
    }
  }

  async #judge(checker: Checker, text: string, signal: AbortSignal): Promise<Answer> {
    this.#update(signal, { state: 'running' });
    const answer = await checker.check(text, {
      signal,
      onSentence: (sentence, { index, count }) => {
        this.#update(signal, { sentences: [...(this.run?.sentences ?? []), sentence], count });
        if (!signal.aborted) this.#events.sentence?.(sentence, index, count);
      },
    });
    if (signal.aborted) throw abortError();
    this.#update(signal, { state: 'done', answer });
    this.#events.answered?.(answer);
    return answer;
  }

  #end(error: unknown): void {
    if (isAbort(error)) {
      this.#patch({ state: 'cancelled' });
      return;
    }
    this.#patch({ state: 'failed' });
    if (this.load === 'failed') return;
    // After a crash the worker is not asked again: the next check starts a fresh one.
    void this.#checker?.then(
      (checker) => checker.close(),
      () => undefined,
    );
    this.#checker = null;
    this.load = 'failed';
    this.#fail(error);
  }

  #fail(error: unknown): void {
    this.error = error instanceof EngineError ? error : new EngineError('crashed', String(error), { cause: error });
    this.#events.failed?.(this.error);
    this.#events.changed();
  }

  #show(run: Run): void {
    this.run = run;
    this.#events.changed();
  }

  #patch(part: Partial<Run>): void {
    if (this.run) this.#show({ ...this.run, ...part });
  }

  #update(signal: AbortSignal, part: Partial<Run>): void {
    if (!signal.aborted) this.#patch(part);
  }
}
