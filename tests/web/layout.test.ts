import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'node:test';
import type { Page } from 'playwright-core';
import { it } from './support/engine.ts';
import { harness } from './support/harness.ts';
import { fixtureWorker, ROOT, send } from './support/site.ts';
import { LONG } from './support/texts.ts';
import { widgetHtml } from './support/widget.ts';

const browser = harness();

/** The page's layout shift so far (CLS without windows: the plain sum, which is never smaller). */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        const add = (list: PerformanceObserverEntryList) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
            if (!entry.hadRecentInput) sum += entry.value;
          }
        };
        new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(sum), 200);
      }),
  );
}

describe('layout', () => {
  it('does not shift while the demo page loads, nor a page with the height that the guide gives', async () => {
    browser.site.route('/haechi-worker.js', fixtureWorker());
    const guide = readFileSync(join(ROOT, 'docs/embedding.md'), 'utf8');
    browser.site.route('/guide.css', send(/```css\n([^`]*)```/.exec(guide)![1]!, 'text/css'));
    const head = '<link rel="stylesheet" href="/guide.css">';
    const own = ['ko', 'en', 'ja'].map((lang) =>
      browser.site.page(`${widgetHtml()}<p>What stands below.</p>`, { head, lang }),
    );
    const demo = ['', 'en.html', 'zh.html', 'ja.html'].map((name) => `${browser.site.origin}/${name}`);
    for (const width of [320, 360, 390, 1280]) {
      for (const address of [...demo, ...own]) {
        const { page, close } = await browser.open(address, { viewport: { width, height: 2400 } });
        await page.locator('haechi-check .basis span').first().waitFor();
        await page.waitForTimeout(300);
        assert.equal(await layoutShift(page), 0, `${address} at ${width}`);
        await close();
      }
    }
  });

  it('never scrolls sideways, from 320 px up and with text at 200 %', async () => {
    for (const [width, zoom] of [
      [320, 1],
      [390, 1],
      [390, 2],
      [1280, 2],
    ] as const) {
      const { page, widget, close } = await browser.stage('', { viewport: { width, height: 800 } });
      await page.evaluate(
        (percent) => document.documentElement.style.setProperty('font-size', percent),
        `${zoom * 100}%`,
      );
      await widget.check(LONG);
      await widget.done();
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(overflow, 0, `${width} px at ${zoom * 100} %`);
      await close();
    }
  });

  it('stays in order on a right-to-left page', async () => {
    const { page, widget, close } = await browser.open(
      browser.site.page(
        `<div dir="rtl"><haechi-check loading="eager" lang="en" worker="/web-tests/tests/web/fixtures/worker.js"></haechi-check></div>`,
      ),
    );
    await widget.check(LONG);
    await widget.done();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.equal(overflow, 0);
    await close();
  });

  it('is light on a page without a dark side, whatever the reader’s setting', async () => {
    const { page, close } = await browser.stage('', { colorScheme: 'dark' });
    const color = () => page.locator('haechi-check .root').evaluate((root) => getComputedStyle(root).color);
    const dark = await color();
    await page.evaluate(() => document.documentElement.style.setProperty('color-scheme', 'light'));
    assert.notEqual(await color(), dark);
    await close();
  });
});
