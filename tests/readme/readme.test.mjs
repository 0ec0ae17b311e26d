// The README's own examples, and those of docs/verdicts.md: every ```console block is run as written. Lines after "$ " are commands; the lines that
// follow are what they print, where "…" stands for anything, also for any number of lines.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { test } from 'node:test';
import { haechi, root } from '../../scripts/paths.mjs';

const readme = readFileSync(resolve(root, 'README.md'), 'utf8');
const verdicts = readFileSync(resolve(root, 'docs/verdicts.md'), 'utf8');

function blocks(text, language) {
  return [...text.matchAll(new RegExp('^```' + language + '\\n([\\s\\S]*?)^```$', 'gm'))].map((match) => match[1]);
}

/** [{command, expected}] of one block. */
function commands(block) {
  const steps = [];
  for (const line of block.trimEnd().split('\n')) {
    if (line.startsWith('$ ')) steps.push({ command: line.slice(2), expected: [] });
    else steps.at(-1)?.expected.push(line);
  }
  return steps;
}

function pattern(lines) {
  const text = lines.join('\n').trimEnd();
  return new RegExp(
    `^${text
      .split('…')
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('[\\s\\S]*')}\\s*$`,
  );
}

const steps = [readme, verdicts].flatMap((text) => blocks(text, 'console')).flatMap(commands);

test('there are examples', () => assert.ok(steps.length > 0));

for (const { command, expected } of steps) {
  test(command, () => {
    const run = spawnSync('bash', ['-euo', 'pipefail', '-c', command], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${dirname(haechi)}:${process.env.PATH}`, NO_COLOR: '1' },
    });
    assert.equal(run.status, 0, run.stderr);
    if (expected.length > 0) assert.match(run.stdout + run.stderr, pattern(expected));
  });
}

test('every file that the README links to exists', () => {
  const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map((match) => match[1]);
  assert.deepEqual(
    links.filter((link) => !existsSync(resolve(root, link))),
    [],
  );
});
