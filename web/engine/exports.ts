import { EngineError } from './errors.ts';

/** The C ABI (see wasm/): plain functions over linear memory. Pointers and handles are numbers, 0 is "none". */
export interface CoreExports {
  readonly memory: WebAssembly.Memory;
  _initialize?(): void;
  haechi_version(): number;
  haechi_alloc(size: number): number;
  haechi_release(pointer: number): void;
  haechi_open(pointer: number, length: number): number;
  haechi_close(base: number): void;
  haechi_begin(base: number, pointer: number, length: number): number;
  haechi_count(check: number): number;
  haechi_step(check: number): number;
  haechi_sentence(check: number, index: number): number;
  haechi_answer(check: number): number;
  haechi_end(check: number): void;
  haechi_info(base: number): number;
  haechi_error(): number;
}

const FUNCTIONS = [
  'haechi_version',
  'haechi_alloc',
  'haechi_release',
  'haechi_open',
  'haechi_close',
  'haechi_begin',
  'haechi_count',
  'haechi_step',
  'haechi_sentence',
  'haechi_answer',
  'haechi_end',
  'haechi_info',
  'haechi_error',
] as const satisfies readonly (keyof CoreExports)[];

/** A module that lacks one of the functions is not ours, or not of this version. */
export function coreExports(instance: WebAssembly.Instance): CoreExports {
  const { exports } = instance;
  const missing = FUNCTIONS.find((name) => typeof exports[name] !== 'function');
  if (missing || !(exports['memory'] instanceof WebAssembly.Memory)) {
    throw new EngineError('wasm-invalid', `The WebAssembly module has no ${missing ?? 'memory'}.`);
  }
  return exports as unknown as CoreExports;
}
