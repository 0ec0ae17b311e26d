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

/** Runs a program; its exit status. */
function status(program, options, env = {}) {
  const result = spawnSync(program, options, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  if (result.error) throw result.error;
  return result.status ?? 1;
}

const inBrowser = (name) => readFileSync(resolve(root, 'tests/web', name), 'utf8').includes("'./support/engine.ts'");

const [first = 'chromium', ...rest] = process.argv.slice(2);
const engine = ENGINES.includes(first) ? first : 'chromium';
const wanted = engine === first ? rest : [first, ...rest];

rmSync(resolve(build, 'web-tests'), { recursive: true, force: true });
const compiling = [resolve(root, 'node_modules/typescript/bin/tsc'), '-p', 'tests/web/tsconfig.json'];
if (status(process.execPath, compiling) !== 0) process.exit(1);
const { exceptionFor } = await import(resolve(compiled, 'support/exceptions.js'));

const files = readdirSync(resolve(root, 'tests/web')).filter((name) => {
  if (!name.endsWith('.test.ts') || (wanted.length > 0 && !wanted.includes(name.replace('.test.ts', '')))) return false;
  if (engine === 'chromium') return true;
  const exception = exceptionFor(engine, name);
  if (exception) console.log(`Not in ${engine}: ${name}: ${exception.reason}`);
  return !exception && inBrowser(name);
});

/** Each test has its own limit (support/engine.ts); a file that hangs for all that is given up. */
function test(names, concurrency) {
  if (names.length === 0) return 0;
  const paths = names.map((name) => resolve(compiled, name.replace(/\.ts$/, '.js')));
  const options = ['--test', `--test-concurrency=${concurrency}`, '--test-timeout=900000'];
  return status(process.execPath, [...options, ...paths], { HAECHI_ENGINE: engine });
}

// While times are measured nothing else may run.
const measuring = files.filter((name) => engine === 'chromium' && name === 'core.test.ts');
// The longest first, so that they are not waited for alone in the end.
const length = (name) => ['accessibility.test.ts', 'screenshots.test.ts'].indexOf(name);
const others = files.filter((name) => !measuring.includes(name)).sort((a, b) => length(b) - length(a));
process.exitCode = Math.max(test(measuring, 1), test(others, 2));
