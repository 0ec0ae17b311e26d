import type { Answer, BaseInfo } from '../engine/answer.ts';
import type { CheckOptions, Checker } from '../engine/engine.ts';
import { abortError, EngineError } from '../engine/errors.ts';
import { PROTOCOL, type Integrity, type Report, type Request } from './messages.ts';
import { scriptUrl } from './trusted-types.ts';

export interface WorkerOptions {
  /** Address of `haechi-worker.js`, on the page's own origin. */
  readonly worker: string;
  readonly wasm: string;
  readonly base: readonly string[];
  readonly integrity?: Integrity | undefined;
}

/** A script that does not say hello within this time (milliseconds) is not our worker. */
const HELLO_TIMEOUT = 20_000;

interface Pending {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
  readonly onSentence: CheckOptions['onSentence'];
}

/** A checker that lives in a worker; the same face as Engine. */
export class WorkerChecker implements Checker {
  readonly info: BaseInfo;
  readonly #worker: Worker;
  readonly #pending = new Map<number, Pending>();
  #lastCheck = 0;

  private constructor(worker: Worker, info: BaseInfo) {
    this.#worker = worker;
    this.info = info;
    worker.onmessage = ({ data }: MessageEvent<Report>) => this.#settle(data);
    worker.onerror = (event) => this.#failAll(new EngineError('crashed', event.message));
  }

  static async load(options: WorkerOptions): Promise<WorkerChecker> {
    const worker = startWorker(options.worker);
    try {
      const { wasm, base, integrity } = options;
      const info = await loaded(worker, { type: 'load', wasm, base, integrity });
      return new WorkerChecker(worker, info);
    } catch (error) {
      worker.terminate();
      throw error;
    }
  }

  check(text: string, { signal, onSentence }: CheckOptions = {}): Promise<Answer> {
    if (signal?.aborted) return Promise.reject(abortError());
    this.#lastCheck += 1;
    const check = this.#lastCheck;
    return new Promise((resolve, reject) => {
      this.#pending.set(check, { resolve, reject, onSentence });
      signal?.addEventListener('abort', () => this.#cancel(check), { once: true });
      this.#post({ type: 'check', check, text });
    });
  }

  close(): void {
    this.#worker.terminate();
    this.#failAll(abortError('The checker was closed.'));
  }

  #post(request: Request): void {
    this.#worker.postMessage(request);
  }

  #cancel(check: number): void {
    const pending = this.#take(check);
    if (!pending) return;
    this.#post({ type: 'cancel', check });
    pending.reject(abortError());
  }

  #settle(report: Report): void {
    switch (report.type) {
      case 'sentence':
        this.#pending.get(report.check)?.onSentence?.(report.sentence, report);
        break;
      case 'answer':
        this.#take(report.check)?.resolve(report.answer);
        break;
      case 'cancelled':
        this.#take(report.check)?.reject(abortError('A newer text superseded this one.'));
        break;
      case 'failed':
        this.#fail(report.check, new EngineError(report.code, report.message));
        break;
    }
  }

  #fail(check: number | null, error: EngineError): void {
    if (check === null) this.#failAll(error);
    else this.#take(check)?.reject(error);
  }

  #failAll(error: unknown): void {
    for (const check of [...this.#pending.keys()]) this.#take(check)?.reject(error);
  }

  #take(check: number): Pending | undefined {
    const pending = this.#pending.get(check);
    this.#pending.delete(check);
    return pending;
  }
}

function startWorker(address: string): Worker {
  if (typeof Worker !== 'function') throw new EngineError('worker-unsupported', 'This browser has no workers.');
  try {
    return new Worker(scriptUrl(address), { type: 'module', name: 'haechi' });
  } catch (cause) {
    throw new EngineError('worker-failed', `${address}: the worker may not be started from here.`, { cause });
  }
}

function loaded(worker: Worker, request: Request): Promise<BaseInfo> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => failed('the worker did not answer'), HELLO_TIMEOUT);
    const failed = (why: string): void => {
      clearTimeout(timer);
      reject(new EngineError('worker-failed', `haechi-worker.js: ${why}.`));
    };
    worker.onerror = () => failed('the script did not load');
    worker.onmessage = ({ data }: MessageEvent<Report>) => {
      clearTimeout(timer);
      if (data.type === 'hello' && data.protocol === PROTOCOL) worker.postMessage(request);
      else if (data.type === 'hello') failed(`version ${data.protocol} of the messages, ${PROTOCOL} is needed`);
      else if (data.type === 'ready') resolve(data.info);
      else if (data.type === 'failed') reject(new EngineError(data.code, data.message));
    };
  });
}
