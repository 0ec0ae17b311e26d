// The tests of tests/web, compiled and run in one browser engine:
//   npm run web:test                    all, in Chromium
//   npm run web:test -- firefox         those that need a browser, in Firefox (or webkit); what it cannot run is skipped
//   npm run web:test -- firefox share   only tests/web/share.test.ts
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, root } from './paths.mjs';

const ENGINES = ['chromium', 'firefox', 'webkit'];
const compiled = resolve(build, 'web-tests/tests/web');

function run(program, options, env = {}) {
  const { status, error } = spawnSync(program, options, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

const inBrowser = (name) => readFileSync(resolve(root, 'tests/web', name), 'utf8').includes("'./support/engine.ts'");

const [first = 'chromium', ...rest] = process.argv.slice(2);
const engine = ENGINES.includes(first) ? first : 'chromium';
const wanted = engine === first ? rest : [first, ...rest];

rmSync(resolve(build, 'web-tests'), { recursive: true, force: true });
run(process.execPath, [resolve(root, 'node_modules/typescript/bin/tsc'), '-p', 'tests/web/tsconfig.json']);
const { exceptionFor } = await import(resolve(compiled, 'support/exceptions.js'));

const files = readdirSync(resolve(root, 'tests/web')).filter((name) => {
  if (!name.endsWith('.test.ts') || (wanted.length > 0 && !wanted.includes(name.replace('.test.ts', '')))) return false;
  if (engine === 'chromium') return true;
  const exception = exceptionFor(engine, name);
  if (exception) console.log(`Not in ${engine}: ${name}: ${exception.reason}`);
  return !exception && inBrowser(name);
});
// One file at a time where times are measured. A browser that hangs is given up: no file takes half as long.
const options = ['--test', `--test-concurrency=${engine === 'chromium' ? 1 : 2}`, '--test-timeout=180000'];
const paths = files.map((name) => resolve(compiled, name.replace(/\.ts$/, '.js')));
run(process.execPath, [...options, ...paths], { HAECHI_ENGINE: engine });
