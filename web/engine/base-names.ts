import type { Resource } from './fetch.ts';

/** What bases are called: their file's name without its ending, with a number where two have the same or none. */
export function baseNames(bases: readonly Resource[]): string[] {
  const names: string[] = [];
  for (const base of bases) {
    const name = fileName(base);
    let unique = name || 'base';
    for (let n = 2; names.includes(unique); n += 1) unique = `${name || 'base'}-${n}`;
    names.push(unique);
  }
  return names;
}

function fileName(base: Resource): string {
  if (base instanceof Uint8Array || base instanceof ArrayBuffer) return '';
  const path = String(base).replace(/[?#].*/s, '');
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.hcb$/, '');
}
