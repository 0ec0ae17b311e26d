// npm test: every suite, then one line with the counts of all of them. A suite that ran nothing has failed.
//   npm test -- native wasm     only these suites
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, root } from './paths.mjs';

const junit = resolve(build, 'test-results/native.xml');

const suites = [
  {
    name: 'native',
    command: ['ctest', '--preset', 'native', '--parallel', '2', '--output-junit', junit],
    counts: () => junitCounts(readFileSync(junit, 'utf8')),
  },
  { name: 'wasm', command: nodeTests('tests/wasm'), counts: nodeCounts },
  { name: 'web', command: webTests('chromium'), counts: nodeCounts },
  { name: 'firefox', command: webTests('firefox'), counts: nodeCounts },
  { name: 'webkit', command: webTests('webkit'), counts: nodeCounts },
  { name: 'articles', command: nodeTests('tests/articles'), counts: nodeCounts },
  { name: 'readme', command: nodeTests('tests/readme'), counts: nodeCounts },
];

function nodeTests(folder) {
  const files = readdirSync(resolve(root, folder)).filter((file) => file.endsWith('.test.mjs'));
  return [process.execPath, '--test', ...files.map((file) => resolve(root, folder, file))];
}

function webTests(engine) {
  return [process.execPath, resolve(root, 'scripts/web-test.mjs'), engine];
}

/** The sums that Node's test runner closes with. */
function nodeCounts(output) {
  const sum = (what) =>
    [...output.matchAll(new RegExp(`^(?:#|ℹ) ${what} (\\d+)$`, 'gm'))].reduce(
      (total, match) => total + Number(match[1]),
      0,
    );
  return { passed: sum('pass'), failed: sum('fail') + sum('cancelled'), skipped: sum('skipped') + sum('todo') };
}

function junitCounts(xml) {
  const read = (name) => Number(xml.match(new RegExp(`<testsuite[^>]*\\s${name}="(\\d+)"`))?.[1] ?? 0);
  const [failed, skipped] = [read('failures'), read('skipped') + read('disabled')];
  return { passed: read('tests') - failed - skipped, failed, skipped };
}

/** The files of tests/web with a test that failed: each is a suite of its own, which says where it stands. */
function failedFiles(output) {
  const blocks = output.split(/^(?= *(?:not )?ok \d)/m).filter((block) => /^ *not ok/.test(block));
  const names = blocks.map((block) => block.match(/location: '.*[/\\]([\w-]+)\.test\.js:/)?.[1]);
  return [...new Set(names.filter(Boolean))];
}

/** Runs a suite with its output shown as it comes; resolves to its counts and to the files of it that failed. */
async function run({ name, command, counts }) {
  console.log(`==> ${name}`);
  const [program, ...options] = command;
  const child = spawn(program, options, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text;
    process.stdout.write(text);
  });
  const status = await new Promise((done, fail) => child.on('error', fail).on('close', done));
  const result = counts(output);
  if (result.passed + result.failed === 0) {
    console.error(`The ${name} suite ran no test.`);
    result.failed = 1;
  } else if (status !== 0 && result.failed === 0) {
    console.error(`The ${name} suite ended with status ${status}.`);
    result.failed = 1;
  }
  return { ...result, files: failedFiles(output) };
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !suites.some((suite) => suite.name === name));
if (unknown.length > 0) {
  console.error(`No suite named ${unknown.join(', ')}; there are: ${suites.map((suite) => suite.name).join(', ')}`);
  process.exit(2);
}

rmSync(junit, { force: true });
mkdirSync(resolve(junit, '..'), { recursive: true });
const total = { passed: 0, failed: 0, skipped: 0 };
for (const suite of suites) {
  if (wanted.length > 0 && !wanted.includes(suite.name)) continue;
  let result = await attempt(suite);
  // A driven browser now and then misses a moment on a busy machine: what fails twice is broken.
  if (result.failed > 0 && ['web', 'firefox', 'webkit'].includes(suite.name)) {
    console.log(`==> ${suite.name} once more: ${result.failed} failed (${result.files.join(', ') || 'all files'})`);
    const { failed } = await attempt({ ...suite, command: [...suite.command, ...result.files] });
    result = { ...result, passed: result.passed + Math.max(0, result.failed - failed), failed };
  }
  for (const key of Object.keys(total)) total[key] += result[key];
}

/** A suite that cannot run has failed. */
function attempt(suite) {
  return run(suite).catch((error) => {
    console.error(`The ${suite.name} suite could not run: ${error.message}`);
    return { passed: 0, failed: 1, skipped: 0, files: [] };
  });
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;
