import { EngineError } from './errors.ts';
import type { CoreExports } from './exports.ts';

/** The only place where TypeScript touches the module's memory. Views are made anew each time: memory may grow. */
export class Marshal {
  readonly #core: CoreExports;
  readonly #encoder = new TextEncoder();
  readonly #decoder = new TextDecoder();

  constructor(core: CoreExports) {
    this.#core = core;
  }

  /** Copies bytes in; whoever is given the pointer owns them. */
  bytesIn(bytes: Uint8Array): number {
    const pointer = this.#core.haechi_alloc(Math.max(bytes.length, 1));
    if (pointer === 0) throw new EngineError('out-of-memory', `No memory for ${bytes.length} bytes.`);
    new Uint8Array(this.#core.memory.buffer, pointer, bytes.length).set(bytes);
    return pointer;
  }

  /** A lone surrogate becomes U+FFFD, which is one UTF-16 unit too: offsets stay right. */
  encode(text: string): Uint8Array {
    return this.#encoder.encode(text);
  }

  /** Reads NUL-terminated UTF-8; the core keeps owning it. */
  textOut(pointer: number): string {
    if (pointer === 0) return '';
    const memory = new Uint8Array(this.#core.memory.buffer);
    const end = memory.indexOf(0, pointer);
    return this.#decoder.decode(memory.subarray(pointer, end < 0 ? memory.length : end));
  }

  jsonOut(pointer: number): unknown {
    const text = this.textOut(pointer);
    if (text === '') throw new EngineError('crashed', this.lastError() || 'The checker gave no answer.');
    return JSON.parse(text);
  }

  lastError(): string {
    return this.textOut(this.#core.haechi_error());
  }
}
