import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'node:test';
import { Engine } from '../../web/engine/index.ts';
import { figuresOf } from '../../web/site/figures.ts';
import { GUIDES } from '../../web/site/guides.ts';
import { en } from '../../web/site/text/en.ts';
import { ja } from '../../web/site/text/ja.ts';
import { ko } from '../../web/site/text/ko.ts';
import { zh } from '../../web/site/text/zh.ts';
import { it } from './support/engine.ts';
import { assertAccessible } from './support/axe.ts';
import { harness } from './support/harness.ts';
import { fixtureWorker, ROOT } from './support/site.ts';

const [WASM, BASE] = ['haechi.wasm', 'default.hcb'].map((name) => join(ROOT, 'build/web', name)) as [string, string];
const skip = existsSync(WASM) && existsSync(BASE) ? false : 'haechi.wasm and default.hcb are not built';

const browser = harness();
const LANGUAGES = { ko, en, zh, ja };

const pageOf = (language: string): string => (language === 'ko' ? 'index.html' : `${language}.html`);

/** The page with answers at once: these tests are about the page around the element. */
async function openPage(name = 'index.html') {
  browser.site.route('/haechi-worker.js', fixtureWorker());
  return browser.open(`${browser.site.origin}/${name}`);
}

describe('the site', () => {
  it('shows no verdict that the checker does not give', { skip }, async () => {
    const engine = await Engine.load({ wasm: readFileSync(WASM), base: readFileSync(BASE) });
    for (const [language, text] of Object.entries(LANGUAGES)) {
      const claimed = [
        [text.supportedExample, 'supported'],
        [text.refutedExample, 'refuted'],
        [text.disputedExample, 'disputed'],
        [text.unknownExample, 'unknown'],
        [text.case1, 'supported'],
        [text.case2, 'supported'],
        [text.case3, 'refuted'],
        [text.case4, 'unknown'],
      ] as const;
      for (const [example, verdict] of claimed) {
        assert.equal((await engine.check(example)).verdict, verdict, `${language}: ${example}`);
      }
    }
    engine.close();
  });

  it('checks an example further down at the press of a button', async () => {
    const { page, widget, close } = await openPage();
    await page.getByRole('button', { name: ko.case3 }).click();
    await widget.done();
    assert.equal(await widget.input.inputValue(), ko.case3);
    await page.waitForFunction(() => document.querySelector('.tool')!.getBoundingClientRect().top > -20);
    await close();
  });

  it('builds the code to paste from what is chosen, and names the files that it needs', async () => {
    const { page, close } = await openPage('en.html');
    const snippet = () => page.locator('#snippet').textContent();
    const script = '<script type="module" src="/haechi/haechi-check.js"></script>\n';
    assert.equal(await snippet(), `${script}<haechi-check></haechi-check>`);
    await page.getByRole('combobox', { name: en.optionBase }).selectOption({ label: en.baseBoth });
    await page.getByRole('combobox', { name: en.optionLanguage }).selectOption('ja');
    await page.getByRole('combobox', { name: en.optionTheme }).selectOption('dark');
    assert.equal(
      await snippet(),
      `${script}<haechi-check base="/haechi/default.hcb /haechi/my.hcb" lang="ja" theme="dark"></haechi-check>`,
    );
    const files = (await page.locator('.files').innerText()).replaceAll(/\s+/g, ' ');
    assert.match(files, /haechi-ja\.js .*default\.hcb my\.hcb/);
    await page.getByRole('combobox', { name: en.optionBase }).selectOption({ label: en.baseOwn });
    await page.getByRole('combobox', { name: en.optionMode }).selectOption({ label: en.modeArticle });
    assert.match((await snippet())!, /<article id="story">.*base="\/haechi\/my\.hcb".* for="story"/s);
    await close();
  });

  it('gives code that works as it stands', async () => {
    const { page, close } = await openPage('en.html');
    await page.getByRole('combobox', { name: en.optionLanguage }).selectOption('zh');
    const snippet = (await page.locator('#snippet').textContent())!.replaceAll('/haechi/', '/');
    await close();
    const pasted = await browser.open(browser.site.page(snippet.slice(snippet.indexOf('\n')), { head: '' }));
    await pasted.page.getByRole('textbox', { name: '要核查的文字' }).waitFor();
    await pasted.close();
  });

  it('lists every attribute, event, property and part on its reference page', async () => {
    const { page, complaints, close } = await browser.open(`${browser.site.origin}/reference.html`);
    const listed = await page.locator('tbody th').allTextContents();
    const manifest = JSON.parse(readFileSync(join(ROOT, 'build/web/custom-elements.json'), 'utf8'));
    const element = manifest.modules[0].declarations[0] as Record<string, { name: string }[]>;
    for (const kind of ['attributes', 'events', 'cssProperties', 'cssParts']) {
      for (const { name } of element[kind]!) assert.ok(listed.includes(name), `${kind}: ${name}`);
    }
    const empty = await page.locator('tbody td:empty').count();
    assert.equal(empty, 0, 'each says what it is');
    assert.ok(!listed.some((name) => name.startsWith('getUpdate')));
    await assertAccessible(page, 'reference');
    assert.deepEqual(complaints, []);
    await close();
  });

  it('has the field on the first screen of a phone', async () => {
    for (const language of Object.keys(LANGUAGES)) {
      const viewport = { width: 360, height: 740 };
      const { widget, close } = await browser.open(`${browser.site.origin}/${pageOf(language)}`, { viewport });
      await widget.input.waitFor();
      const { y, height } = (await widget.input.boundingBox())!;
      assert.ok(y + height <= viewport.height, `${language}: the field ends at ${y + height}`);
      await close();
    }
  });

  it('never scrolls sideways, from 320 px up and with text at 200 %', async () => {
    for (const [width, percent] of [
      [320, 100],
      [390, 200],
      [1280, 200],
    ] as const) {
      for (const name of ['index.html', 'en.html', 'ja.html', 'reference.html', 'embedding.html', 'quality.html']) {
        const { page, close } = await browser.open(`${browser.site.origin}/${name}`, {
          viewport: { width, height: 800 },
        });
        await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), `${percent}%`);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.equal(overflow, 0, `${name} at ${width} px, ${percent} %`);
        await close();
      }
    }
  });

  it('leads to every part of itself and to pages that exist', async () => {
    const seen = new Set<string>();
    const follow = async (name: string): Promise<void> => {
      seen.add(name);
      const { page, close } = await browser.open(`${browser.site.origin}/${name}`);
      const links = await page.locator('a[href]').evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
      const parts = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => `#${id}`));
      await close();
      for (const href of links.filter((each) => !each.startsWith('https:'))) {
        if (href.startsWith('#')) assert.ok(parts.includes(href), `${name}: ${href}`);
        const path = href.replace(/^\.\/|#.*/g, '');
        if (path === '' || seen.has(path)) continue;
        assert.equal((await fetch(`${browser.site.origin}/${path}`)).status, 200, `${name}: ${href}`);
        await follow(path);
      }
    };
    await follow('index.html');
    assert.ok(seen.size >= 10, [...seen].join(', '));
  });

  it('has its guides as pages that are in order', async () => {
    for (const name of GUIDES) {
      const { page, complaints, close } = await browser.open(`${browser.site.origin}/${name}.html`);
      assert.equal(await page.locator('h1').count(), 1, name);
      assert.ok((await page.locator('main').innerText()).length > 1000, name);
      await assertAccessible(page, name);
      assert.deepEqual(complaints, [], name);
      await close();
    }
  });

  it('says how good the verdicts are as docs/quality.md does', async () => {
    const figures = figuresOf(readFileSync(join(ROOT, 'docs/quality.md'), 'utf8'));
    const { count, right, notAccused, notWronglySupported, wronglySupported } = figures;
    for (const language of Object.keys(LANGUAGES)) {
      const { page, close } = await browser.open(`${browser.site.origin}/${pageOf(language)}`);
      const shown = await page.locator('.figures dt').allTextContents();
      assert.deepEqual(shown, [right, notAccused, notWronglySupported, '0'], language);
      const told = await page.locator('.figures dd').allTextContents();
      assert.ok(told[0]!.includes(count), `${language}: of how many`);
      assert.ok(told[2]!.includes(wronglySupported), `${language}: how many slip through`);
      assert.doesNotMatch(
        await page.evaluate(() => document.documentElement.outerHTML),
        /\{\{/,
        `${language}: a gap is left`,
      );
      await close();
    }
  });

  it('is not built with figures that docs/quality.md does not give', () => {
    const row = '| 120 new texts <!-- on the site --> | 0.1 | 0.67 / 0.96 / 0.71 |';
    const figures = {
      count: '120',
      right: '67%',
      notAccused: '96%',
      notWronglySupported: '71%',
      wronglySupported: '29%',
    };
    assert.deepEqual(figuresOf(`# Quality\n\n${row}\n| 9 others | 0.2 / 0.2 / 0.2 |\n`), figures);
    assert.throws(() => figuresOf('| 120 new texts | 0.67 / 0.96 / 0.71 |'), /docs\/quality\.md.*Marked: 0 rows/s);
    assert.throws(() => figuresOf(`${row}\n${row}`), /Marked: 2 rows/);
    assert.throws(() => figuresOf(row.replace('0.67 / ', '')), /Marked: 1 rows.*0\.96/);
  });
});
