import type { Answer, BaseInfo, Sentence } from './answer.ts';
import { abortError, EngineError } from './errors.ts';
import { coreExports, type CoreExports } from './exports.ts';
import { bytesOf, type Resource } from './fetch.ts';
import { stubImports } from './imports.ts';
import { Marshal } from './marshal.ts';
import { nextTurn } from './turn.ts';

export interface LoadOptions {
  /** `haechi.wasm`: an address or its bytes. */
  readonly wasm: Resource;
  /** A claim base (`.hcb`): an address or its bytes. */
  readonly base: Resource;
  readonly integrity?: { readonly wasm?: string | undefined; readonly base?: string | undefined } | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface SentenceProgress {
  readonly index: number;
  readonly count: number;
}

export interface CheckOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called as soon as a sentence is judged, in order. */
  readonly onSentence?: ((sentence: Sentence, progress: SentenceProgress) => void) | undefined;
}

/** Whatever checks texts: the engine itself, or one behind a worker. */
export interface Checker {
  readonly info: BaseInfo;
  check(text: string, options?: CheckOptions): Promise<Answer>;
  close(): void;
}

/** How long to work before letting messages in, in milliseconds. */
const SLICE = 8;

/**
 * The fact checker: one WebAssembly instance with one claim base, in a browser, a worker or Node.
 *
 *     const engine = await Engine.load({ wasm: '/haechi.wasm', base: '/default.hcb' });
 *     const answer = await engine.check('…');
 */
export class Engine implements Checker {
  readonly version: string;
  readonly info: BaseInfo;
  readonly #core: CoreExports;
  readonly #marshal: Marshal;
  #base: number;

  private constructor(core: CoreExports, base: Uint8Array) {
    this.#core = core;
    this.#marshal = new Marshal(core);
    this.version = this.#marshal.textOut(core.haechi_version());
    this.#base = this.#open(base);
    this.info = this.#marshal.jsonOut(core.haechi_info(this.#base)) as BaseInfo;
  }

  /** Fetches both files at once. Fails with an EngineError whose `code` says what is wrong. */
  static async load({ wasm, base, integrity, signal }: LoadOptions): Promise<Engine> {
    if (typeof WebAssembly !== 'object') {
      throw new EngineError('wasm-unsupported', 'This browser has no WebAssembly.');
    }
    const [wasmBytes, baseBytes] = await Promise.all([
      bytesOf(wasm, { integrity: integrity?.wasm, signal, unreachable: 'wasm-unreachable' }),
      bytesOf(base, { integrity: integrity?.base, signal, unreachable: 'base-unreachable' }),
    ]);
    if (baseBytes.length === 0) throw new EngineError('base-empty', 'The claim base is empty.');
    return new Engine(await instantiate(wasmBytes), baseBytes);
  }

  async check(text: string, { signal, onSentence }: CheckOptions = {}): Promise<Answer> {
    const check = this.#begin(text);
    try {
      const count = this.#core.haechi_count(check);
      let sliceEnds = now() + SLICE;
      for (let index = 0; index < count; index += 1) {
        if (signal?.aborted) throw abortError();
        this.#core.haechi_step(check);
        const sentence = this.#marshal.jsonOut(this.#core.haechi_sentence(check, index)) as Sentence;
        onSentence?.(sentence, { index, count });
        if (now() < sliceEnds) continue;
        await nextTurn();
        sliceEnds = now() + SLICE;
      }
      if (signal?.aborted) throw abortError();
      return this.#marshal.jsonOut(this.#core.haechi_answer(check)) as Answer;
    } catch (error) {
      throw this.#failureOf(error);
    } finally {
      if (this.#base !== 0) this.#core.haechi_end(check);
    }
  }

  close(): void {
    if (this.#base !== 0) this.#core.haechi_close(this.#base);
    this.#base = 0;
  }

  #open(bytes: Uint8Array): number {
    const handle = this.#core.haechi_open(this.#marshal.bytesIn(bytes), bytes.length);
    if (handle === 0) {
      throw new EngineError('base-invalid', this.#marshal.lastError() || 'The file is not a claim base.');
    }
    return handle;
  }

  /** After a trap the instance's memory cannot be trusted: it is not called again. */
  #failureOf(error: unknown): unknown {
    if (!(error instanceof WebAssembly.RuntimeError || error instanceof RangeError)) return error;
    this.#base = 0;
    return new EngineError('crashed', `The checker stopped: ${error.message}.`, { cause: error });
  }

  #begin(text: string): number {
    if (this.#base === 0) throw new EngineError('crashed', 'The engine is closed.');
    const bytes = this.#marshal.encode(text);
    const pointer = this.#marshal.bytesIn(bytes);
    const check = this.#core.haechi_begin(this.#base, pointer, bytes.length);
    this.#core.haechi_release(pointer);
    if (check === 0) throw new EngineError('crashed', this.#marshal.lastError() || 'The text was not accepted.');
    return check;
  }
}

async function instantiate(bytes: Uint8Array): Promise<CoreExports> {
  let memory: WebAssembly.Memory | undefined;
  try {
    const module = await WebAssembly.compile(bytes as Uint8Array<ArrayBuffer>);
    const imports = stubImports(module, () => memory);
    const core = coreExports(await WebAssembly.instantiate(module, imports));
    memory = core.memory;
    core._initialize?.();
    return core;
  } catch (cause) {
    if (cause instanceof EngineError) throw cause;
    throw new EngineError('wasm-invalid', 'The file is not a WebAssembly module.', { cause });
  }
}

function now(): number {
  return performance.now();
}
