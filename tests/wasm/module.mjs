// haechi.wasm as the tests call it: the C functions of wasm/abi.h, with strings and bytes carried over.
import { readFileSync } from 'node:fs';
import { base, wasm } from '../../scripts/paths.mjs';

const compiled = new WebAssembly.Module(readFileSync(wasm));
const encoder = new TextEncoder();
const decoder = new TextDecoder();

export const moduleExports = WebAssembly.Module.exports(compiled);
export const moduleImports = WebAssembly.Module.imports(compiled);
export const defaultBase = new Uint8Array(readFileSync(base));

export class Haechi {
  constructor() {
    this.core = new WebAssembly.Instance(compiled).exports;
    this.core._initialize();
  }

  /** A base handle, or 0. */
  open(bytes) {
    return this.core.haechi_open(this.put(bytes), bytes.length);
  }

  /** A check handle for a string or for bytes that may not be UTF-8. */
  begin(base, text) {
    const bytes = typeof text === 'string' ? encoder.encode(text) : text;
    const pointer = this.put(bytes);
    const check = this.core.haechi_begin(base, pointer, bytes.length);
    this.core.haechi_release(pointer);
    return check;
  }

  /** The answer's JSON as it stands in memory. */
  answer(base, text) {
    const check = this.begin(base, text);
    const json = this.read(this.core.haechi_answer(check));
    this.core.haechi_end(check);
    return json;
  }

  error() {
    return this.read(this.core.haechi_error());
  }

  put(bytes) {
    const pointer = this.core.haechi_alloc(bytes.length);
    new Uint8Array(this.core.memory.buffer, pointer, bytes.length).set(bytes);
    return pointer;
  }

  /** The string that ends with NUL at `pointer`; null for 0. */
  read(pointer) {
    if (pointer === 0) return null;
    const memory = new Uint8Array(this.core.memory.buffer);
    return decoder.decode(memory.subarray(pointer, memory.indexOf(0, pointer)));
  }
}
