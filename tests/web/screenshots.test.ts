import assert from 'node:assert/strict';
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'node:test';
import { it } from './support/engine.ts';
import { harness, type Stage } from './support/harness.ts';
import { FIXTURE_WORKER, fixtureWorker, ROOT } from './support/site.ts';
import { DATED, DERIVED, DISPUTED, ENDLESS, GREETING, LONG, REFUTED, SUPPORTED, UNKNOWN } from './support/texts.ts';
import { widgetHtml } from './support/widget.ts';

/** Pictures of every state for people to look at; HAECHI_SHOTS names the folder. */
const FOLDER = process.env['HAECHI_SHOTS'] ?? join(ROOT, 'build/shots');

const browser = harness();

const checked =
  (text: string) =>
  async ({ widget }: Stage) => {
    await widget.check(text);
    await widget.done();
  };

const failing = (code: string) =>
  `<haechi-check loading="eager" worker="${FIXTURE_WORKER}?fail=${code}"></haechi-check>`;

const STATES: Readonly<Record<string, readonly [html: string, reach: (stage: Stage) => Promise<unknown>]>> = {
  empty: [widgetHtml(), async () => undefined],
  'empty-pointed-out': [widgetHtml(), async ({ widget }) => widget.checkButton.click()],
  supported: [widgetHtml(), checked(SUPPORTED)],
  refuted: [widgetHtml(), checked(REFUTED)],
  disputed: [widgetHtml(), checked(DISPUTED)],
  derived: [widgetHtml(), checked(DERIVED)],
  dated: [widgetHtml(), checked(DATED)],
  unknown: [widgetHtml(), checked(UNKNOWN)],
  greeting: [widgetHtml(), checked(GREETING)],
  several: [widgetHtml(), checked(LONG)],
  'several-english': [widgetHtml('lang="en"'), checked(LONG)],
  'several-rtl': [`<div dir="rtl">${widgetHtml('lang="en"')}</div>`, checked(LONG)],
  'several-chinese': [widgetHtml('lang="zh"'), checked(LONG)],
  article: [
    `<article id="story"><p>${LONG}</p></article>${widgetHtml('for="story"')}`,
    async ({ page, widget }) => {
      await page.getByRole('button', { name: '이 글 확인하기' }).click();
      await widget.done();
    },
  ],
  selection: [
    `<p id="quote">${REFUTED}</p>${widgetHtml('selection')}`,
    async ({ page, widget }) => {
      await widget.input.waitFor();
      await page.locator('#quote').selectText();
      await page.getByRole('button', { name: '선택한 글 확인' }).waitFor();
    },
  ],
  stopped: [
    widgetHtml(),
    async ({ page, widget }) => {
      await widget.check(ENDLESS);
      await widget.cards.first().waitFor();
      await page.locator('haechi-check .progress button').click();
      await page.locator('haechi-check .note').waitFor();
    },
  ],
  'no-words': [
    widgetHtml('lang="ja"'),
    async ({ page, widget }) => {
      await page.route('**/haechi-ja.js', (route) => route.abort());
      await page.reload();
      await widget.failure.waitFor();
    },
  ],
  running: [
    widgetHtml(),
    async ({ widget }) => {
      await widget.check(ENDLESS);
      await widget.cards.first().waitFor();
    },
  ],
  failed: [
    failing('base-invalid'),
    async ({ widget }) => {
      await widget.failure.waitFor();
      await widget.input.fill(REFUTED);
    },
  ],
};

/** Of the guides, which look alike, one with tables and one with code. */
const PAGES = ['zh', 'ja', 'reference', 'embedding', 'quality', 'frame'];

/** By width: more bytes than the picture of an empty page has (2,600 and 4,700). */
const DRAWN: Readonly<Record<number, number>> = { 390: 3500, 1280: 5000 };

/** The whole page as a reader sees it who scrolls: what is out of view may not be drawn. */
async function picture({ page }: Stage, width: number, path: string): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(height, 800) });
  await page.screenshot({ path, fullPage: true });
  assert.ok(statSync(path).size > DRAWN[width]!, path);
}

describe('screenshots', { concurrency: 2 }, () => {
  mkdirSync(FOLDER, { recursive: true });
  for (const width of [390, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`of every state and page at ${width} px, ${colorScheme}`, async () => {
        browser.site.route('/haechi-worker.js', fixtureWorker());
        const options = { viewport: { width, height: 800 }, colorScheme, reducedMotion: 'reduce' as const };
        const states = Object.entries(STATES).map(
          ([name, [html, reach]]) => [name, browser.site.page(html), reach] as const,
        );
        const demo = ['index', 'en'].map(
          (name) => [`demo-${name}`, `${browser.site.origin}/${name}.html`, checked(REFUTED)] as const,
        );
        const pages = PAGES.map(
          (name) => [`page-${name}`, `${browser.site.origin}/${name}.html`, async () => undefined] as const,
        );
        for (const [name, address, reach] of [...states, ...demo, ...pages]) {
          const stage = await browser.open(address, options);
          await reach(stage);
          await picture(stage, width, join(FOLDER, `${name}-${width}-${colorScheme}.png`));
          await stage.close();
        }
      });
    }
  }
});
