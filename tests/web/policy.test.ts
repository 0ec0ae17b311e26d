import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { harness } from './support/harness.ts';
import { ROOT } from './support/site.ts';
import { LONG } from './support/texts.ts';

const browser = harness();

describe('strict content security policy with trusted types', () => {
  it('lets the widget load, check and show, and nothing is blocked', async () => {
    const { page, widget, complaints, close } = await browser.stage();
    await widget.check(LONG);
    await widget.done();
    assert.equal(await widget.cards.count(), 5);
    assert.deepEqual(complaints, []);
    const { 'content-security-policy': policy } = (await page.reload())!.headers();
    assert.match(policy ?? '', /default-src 'none'.*require-trusted-types-for 'script'/);
    await close();
  });

  it('blocks what it should, so that the tests above mean something', async () => {
    const { page, close } = await browser.stage();
    const thrown = await page.evaluate(() => {
      const attempts: (() => unknown)[] = [
        () => (document.createElement('div').innerHTML = '<b>x</b>'),
        () => new Worker('/haechi-worker.js'),
        () => new Function('return 1')(),
      ];
      return attempts.map((attempt) => {
        try {
          attempt();
          return 'ran';
        } catch (error) {
          return (error as Error).name;
        }
      });
    });
    assert.deepEqual(thrown, ['TypeError', 'TypeError', 'EvalError']);
    await close();
  });

  it('is kept by every page of the demo', async () => {
    for (const name of ['', 'en.html', 'zh.html', 'ja.html']) {
      const { page, complaints, close } = await browser.open(`${browser.site.origin}/${name}`);
      await page.locator('haechi-check textarea').waitFor();
      assert.deepEqual(complaints.filter((complaint) => /Policy|Trusted/i.test(complaint)), [], name);
      await close();
    }
  });

  it('is not worked around in the source', () => {
    const forbidden = /innerHTML|outerHTML|insertAdjacentHTML|\beval\(|new Function|document\.write|unsafeHTML|style=/;
    const sources = readdirSync(join(ROOT, 'web'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    assert.ok(sources.length > 30);
    for (const name of sources) assert.doesNotMatch(readFileSync(join(ROOT, 'web', name), 'utf8'), forbidden, name);
  });
});
