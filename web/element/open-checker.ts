import { WorkerChecker } from '../worker/client.ts';
import { ASSETS } from './assets.ts';

/** What the element's attributes say of its files. */
export interface FileAttributes {
  readonly baseURI: string;
  readonly worker: string | null;
  readonly wasm: string | null;
  readonly base: string | null;
  readonly wasmIntegrity: string | null;
  readonly baseIntegrity: string | null;
}

/** Starts the worker with the files that the attributes name, or with those beside the script. */
export function openChecker(files: FileAttributes): Promise<WorkerChecker> {
  // Addresses are the page's: the worker would resolve them against itself.
  const absolute = (address: string): string => new URL(address, files.baseURI).href;
  const bases = files.base?.split(/\s+/).filter((address) => address !== '') ?? [];
  return WorkerChecker.load({
    worker: files.worker ?? ASSETS.worker,
    wasm: files.wasm === null ? ASSETS.wasm : absolute(files.wasm),
    base: bases.length === 0 ? [ASSETS.base] : bases.map(absolute),
    integrity: { wasm: files.wasmIntegrity ?? undefined, base: files.baseIntegrity ?? undefined },
  });
}
