import { EngineError } from './errors.ts';

const ERRNO_BADF = 8;
const ERRNO_NOSYS = 52;

/**
 * The few system calls a standalone module may import. The core does no input or output, so they answer
 * "nothing here"; whatever else a build imports gets a function that says the call is not supported.
 */
export function stubImports(
  module: WebAssembly.Module,
  memory: () => WebAssembly.Memory | undefined,
): WebAssembly.Imports {
  const known: Record<string, (...args: number[]) => number | undefined> = {
    proc_exit: (status) => {
      throw new EngineError('crashed', `The checker stopped with status ${status}.`);
    },
    environ_sizes_get: (count = 0, size = 0) => {
      const { buffer } = memory() ?? {};
      if (!buffer) return ERRNO_NOSYS;
      const view = new DataView(buffer);
      view.setUint32(count, 0, true);
      view.setUint32(size, 0, true);
      return 0;
    },
    environ_get: () => 0,
    fd_write: () => ERRNO_BADF,
    fd_read: () => ERRNO_BADF,
    fd_close: () => ERRNO_BADF,
    fd_seek: () => ERRNO_BADF,
    emscripten_notify_memory_growth: () => undefined,
  };
  const imports: Record<string, Record<string, WebAssembly.ImportValue>> = {};
  for (const { module: space, name, kind } of WebAssembly.Module.imports(module)) {
    if (kind !== 'function') {
      throw new EngineError('wasm-invalid', `The WebAssembly module wants a ${kind} named ${space}.${name}.`);
    }
    (imports[space] ??= {})[name] = known[name] ?? (() => ERRNO_NOSYS);
  }
  return imports;
}
