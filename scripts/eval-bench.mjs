// npm run eval:bench: inference and retrieval on the public benchmarks of the shared data (../shared or HAECHI_SHARED), with
// the figures of their own scorer. Inference checks each query against a base of the one claim it is paired with.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, sharedFolder } from './paths.mjs';

const shared = sharedFolder();
if (!shared) {
  console.error('No benchmarks: expected a data/bench folder in ../shared; HAECHI_SHARED names another place.');
  process.exit(1);
}
const bench = resolve(shared, 'data/bench');
const program = resolve(build, 'native/tests/eval/haechi-eval-bench');
const made = spawnSync('cmake', ['--build', resolve(build, 'native'), '--target', 'haechi-eval-bench'], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (made.status !== 0) throw new Error('haechi-eval-bench could not be built');

measure('a', ['retrieval', resolve(bench, 'a_retrieval_base.jsonl')], 'a_retrieval_queries.jsonl');
measure('b', ['pairs', 'ko'], 'b_verdict_ko.jsonl');

/** Runs one task over its rows and prints the scorer's figures. */
function measure(task, options, rows) {
  const predictions = resolve(build, `eval/bench-${task}.jsonl`);
  mkdirSync(resolve(build, 'eval'), { recursive: true });
  const files = [openSync(resolve(bench, rows), 'r'), openSync(predictions, 'w')];
  const run = spawnSync(program, options, { stdio: [...files, 'inherit'] });
  files.forEach((file) => closeSync(file));
  if (run.status !== 0) throw new Error(`haechi-eval-bench ${options[0]} ended with status ${run.status}`);
  const score = spawnSync('python3', [resolve(bench, 'score.py'), task, predictions], { encoding: 'utf8' });
  if (score.status !== 0) throw new Error(`score.py: ${score.stderr}`);
  console.log(`${task === 'a' ? 'Finding the claim' : 'Inference'}\n${score.stdout}`);
}
