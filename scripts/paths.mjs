// Where things are: the project's own files, what the build makes, and the shared evaluation data beside the project.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
export const build = resolve(root, 'build');
export const haechi = resolve(build, 'native/haechi');
export const wasm = resolve(build, 'wasm/haechi.wasm');
export const base = resolve(build, 'claims/default.hcb');
export const web = resolve(build, 'web');

/** The shared folder (HAECHI_SHARED, else ../shared), or null where there is none. */
export function sharedFolder() {
  const folder = process.env.HAECHI_SHARED ?? resolve(root, '../shared');
  return existsSync(resolve(folder, 'eval')) ? folder : null;
}

/** The objects of a JSON Lines file. */
export function readJsonLines(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}
