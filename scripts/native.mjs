// The command line as a filter, for measurements and tests.
import { spawnSync } from 'node:child_process';
import { base, haechi } from './paths.mjs';

/** The answer lines to [{id, text}], in order. */
export function checkLines(cases, options = []) {
  const input = cases.map(({ id, text }) => JSON.stringify({ id, text })).join('\n') + '\n';
  const run = spawnSync(haechi, ['check', '--jsonl', '--base', base, ...options], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (run.error) throw run.error;
  if (run.status !== 0) throw new Error(`haechi check --jsonl ended with ${run.status}: ${run.stderr}`);
  const lines = run.stdout.split('\n').filter((line) => line !== '');
  if (lines.length !== cases.length) throw new Error(`${cases.length} texts went in, ${lines.length} answers came out`);
  return lines;
}
