import type { Answer, BaseInfo, Sentence } from './answer.ts';
import { baseNames } from './base-names.ts';
import { abortError, EngineError } from './errors.ts';
import { coreExports, type CoreExports } from './exports.ts';
import { bytesOf, type Resource } from './fetch.ts';
import { Marshal } from './marshal.ts';
import { inBase, mergeAnswers, mergeInfo, mergeSentences, sourcesIn } from './merge.ts';
import { nextTurn } from './turn.ts';

export interface LoadOptions {
  /** `haechi.wasm`: an address or its bytes. */
  readonly wasm: Resource;
  /** A claim base (`.hcb`): an address or its bytes; or several bases, whose answers are put together. */
  readonly base: Resource | readonly Resource[];
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

/** An opened base and what it is called, which is told where there are several. */
interface OpenBase {
  readonly handle: number;
  readonly name: string;
}

/**
 * The fact checker: one WebAssembly instance with one claim base or several, in a browser, a worker or Node.
 *
 *     const engine = await Engine.load({ wasm: '/haechi.wasm', base: '/default.hcb' });
 *     const answer = await engine.check('…');
 */
export class Engine implements Checker {
  readonly version: string;
  readonly info: BaseInfo;
  readonly #core: CoreExports;
  readonly #marshal: Marshal;
  #bases: readonly OpenBase[] = [];

  private constructor(core: CoreExports, bases: readonly { readonly name: string; readonly bytes: Uint8Array }[]) {
    this.#core = core;
    this.#marshal = new Marshal(core);
    this.version = this.#marshal.textOut(core.haechi_version());
    this.#bases = bases.map(({ name, bytes }) => ({ name, handle: this.#open(bytes) }));
    const infos = this.#bases.map(({ handle }) => this.#marshal.jsonOut(core.haechi_info(handle)) as BaseInfo);
    this.info = this.#together(
      infos.map((info, i) => this.#named(i, info)),
      mergeInfo,
    );
  }

  /** Fetches all files at once. Fails with an EngineError whose `code` says what is wrong. */
  static async load({ wasm, base, integrity, signal }: LoadOptions): Promise<Engine> {
    if (typeof WebAssembly !== 'object') {
      throw new EngineError('wasm-unsupported', 'This browser has no WebAssembly.');
    }
    const bases = Array.isArray(base) ? (base as readonly Resource[]) : [base as Resource];
    const [wasmBytes, ...baseBytes] = await Promise.all([
      bytesOf(wasm, { integrity: integrity?.wasm, signal, unreachable: 'wasm-unreachable' }),
      ...bases.map((each) => bytesOf(each, { integrity: integrity?.base, signal, unreachable: 'base-unreachable' })),
    ]);
    if (baseBytes.length === 0 || baseBytes.some(({ length }) => length === 0)) {
      throw new EngineError('base-empty', 'The claim base is empty.');
    }
    const names = baseNames(bases);
    return new Engine(
      await instantiate(wasmBytes),
      baseBytes.map((bytes, i) => ({ bytes, name: names[i] ?? '' })),
    );
  }

  async check(text: string, { signal, onSentence }: CheckOptions = {}): Promise<Answer> {
    const checks = this.#begin(text);
    const sentences: Sentence[] = [];
    try {
      const count = this.#core.haechi_count(checks[0] ?? 0);
      let sliceEnds = now() + SLICE;
      for (let index = 0; index < count; index += 1) {
        if (signal?.aborted) throw abortError();
        const sentence = this.#judge(checks, index);
        sentences.push(sentence);
        onSentence?.(sentence, { index, count });
        if (now() < sliceEnds) continue;
        await nextTurn();
        sliceEnds = now() + SLICE;
      }
      if (signal?.aborted) throw abortError();
      const answers = checks.map((check) => this.#marshal.jsonOut(this.#core.haechi_answer(check)) as Answer);
      return this.#together(
        answers.map((answer, i) => this.#named(i, answer)),
        (all) => mergeAnswers(all, sentences),
      );
    } catch (error) {
      throw this.#failureOf(error);
    } finally {
      if (this.#bases.length > 0) for (const check of checks) this.#core.haechi_end(check);
    }
  }

  close(): void {
    for (const { handle } of this.#bases) this.#core.haechi_close(handle);
    this.#bases = [];
  }

  #judge(checks: readonly number[], index: number): Sentence {
    const each = checks.map((check, i) => {
      this.#core.haechi_step(check);
      const sentence = this.#marshal.jsonOut(this.#core.haechi_sentence(check, index)) as Sentence;
      return checks.length > 1 ? inBase(this.#bases[i]?.name ?? '', sentence) : sentence;
    });
    return this.#together(each, mergeSentences);
  }

  #named<T extends { readonly sources: BaseInfo['sources'] }>(base: number, part: T): T {
    if (this.#bases.length < 2) return part;
    return { ...part, sources: sourcesIn(this.#bases[base]?.name ?? '', part.sources) };
  }

  #together<T>(parts: readonly T[], merge: (parts: readonly T[]) => T): T {
    const [only, ...others] = parts as [T, ...T[]];
    return others.length === 0 ? only : merge(parts);
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
    this.#bases = [];
    return new EngineError('crashed', `The checker stopped: ${error.message}.`, { cause: error });
  }

  /** A check of the text for each base. */
  #begin(text: string): number[] {
    if (this.#bases.length === 0) throw new EngineError('crashed', 'The engine is closed.');
    const bytes = this.#marshal.encode(text);
    const pointer = this.#marshal.bytesIn(bytes);
    const checks = this.#bases.map(({ handle }) => this.#core.haechi_begin(handle, pointer, bytes.length));
    this.#core.haechi_release(pointer);
    if (checks.includes(0)) throw new EngineError('crashed', this.#marshal.lastError() || 'The text was not accepted.');
    return checks;
  }
}

/** The module imports nothing, so it can reach nothing but its own memory; one that wants something is not ours. */
async function instantiate(bytes: Uint8Array): Promise<CoreExports> {
  try {
    const { instance } = await WebAssembly.instantiate(bytes as Uint8Array<ArrayBuffer>);
    const core = coreExports(instance);
    core._initialize?.();
    return core;
  } catch (cause) {
    if (cause instanceof EngineError) throw cause;
    throw new EngineError('wasm-invalid', 'The file is not the checker’s WebAssembly module.', { cause });
  }
}

function now(): number {
  return performance.now();
}
