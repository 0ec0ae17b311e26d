// npm run bench [-- GOOGLE-BENCHMARK-OPTIONS]: speed of the native build on the default base.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { base, build } from './paths.mjs';

const run = spawnSync(resolve(build, 'native/haechi-bench'), process.argv.slice(2), {
  stdio: 'inherit',
  env: { ...process.env, HAECHI_BASE: base },
});
if (run.error) throw run.error;
process.exitCode = run.status ?? 1;
