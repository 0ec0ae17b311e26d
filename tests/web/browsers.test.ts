import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { EXCEPTIONS } from './support/exceptions.ts';
import { ROOT } from './support/site.ts';

const NAMES = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

describe('what an engine does not run', () => {
  it('stands in docs/browsers.md with its reason', () => {
    const rows = EXCEPTIONS.map(
      ({ engines, test, reason }) => `| ${test} | ${engines.map((name) => NAMES[name]).join(', ')} | ${reason} |`,
    );
    const table = ['| Test | Not in | Why |', '| --- | --- | --- |', ...rows].join('\n');
    const guide = readFileSync(join(ROOT, 'docs/browsers.md'), 'utf8');
    const shown = /<!-- table: [^\n]* -->\n\n([\s\S]*?)\n\n<!-- end of table -->/.exec(guide)?.[1];
    assert.equal(shown, table);
  });

  it('is there to be run elsewhere', () => {
    const folder = join(ROOT, 'tests/web');
    const names = readdirSync(folder).filter((name) => name.endsWith('.test.ts'));
    const sources = names.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
    for (const { test } of EXCEPTIONS) assert.ok(names.includes(test) || sources.includes(`it('${test}'`), test);
  });
});
