// The command line as a filter, for measurements and tests.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { base, haechi, root } from './paths.mjs';

/** What a program prints; it throws where the program fails. */
export function run(program, args, input) {
  const result = spawnSync(program, args, { input, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (result.error) throw result.error;
  if (result.status !== 0) throw new Error(`${program} ${args[0]} ended with ${result.status}: ${result.stderr}`);
  return result.stdout;
}

/** The base that extraction alone makes of articles, with the files behind it; all in `folder`. */
export function extractBase(folder, name, paths) {
  const claims = resolve(folder, `${name}.jsonl`);
  const sources = resolve(folder, `${name}-sources.json`);
  const names = resolve(folder, `${name}-aliases.json`);
  const out = resolve(folder, `${name}.hcb`);
  const aliases = resolve(root, 'claims/aliases.json');
  run(haechi, ['extract', ...paths, '-o', claims, '--sources', sources, '--aliases', names]);
  run(haechi, ['build', claims, '--sources', sources, '--aliases', aliases, '--aliases', names, '-o', out]);
  return { claims, names, base: out };
}

/** The answer lines to [{id, text}], in order. */
export function checkLines(cases, options = []) {
  const input = cases.map(({ id, text }) => JSON.stringify({ id, text })).join('\n') + '\n';
  const output = run(haechi, ['check', '--jsonl', '--base', base, ...options], input);
  const lines = output.split('\n').filter((line) => line !== '');
  if (lines.length !== cases.length) throw new Error(`${cases.length} texts went in, ${lines.length} answers came out`);
  return lines;
}
