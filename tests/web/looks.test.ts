import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'node:test';
import type { Page } from 'playwright-core';
import { it } from './support/engine.ts';
import { assertAccessible } from './support/axe.ts';
import { harness } from './support/harness.ts';
import { ROOT, send } from './support/site.ts';
import { DATED, LONG, REFUTED } from './support/texts.ts';
import { widgetHtml } from './support/widget.ts';

const browser = harness();

function styleOf(page: Page, selector: string, property: string): Promise<string> {
  return page
    .locator(`haechi-check ${selector}`)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
}

/** Of two opaque colours, as WCAG reckons it. */
function contrast(one: string, other: string): number {
  const luminance = (color: string): number => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
    assert.equal(alpha, 1, `${color} lets through what lies below`);
    const [r = 0, g = 0, b = 0] = [red, green, blue]
      .map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light = 1, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe('before the script has run', () => {
  it('the page’s own content stands in the element until the element can show itself', async () => {
    let go: () => void = () => undefined;
    const gate = new Promise<void>((done) => (go = done));
    const words = readFileSync(join(ROOT, 'build/web/haechi-ko.js'));
    const site = await browser.anotherSite();
    site.route('/haechi-ko.js', async (request, response) => {
      await gate;
      send(words, 'text/javascript')(request, response);
    });
    const own = widgetHtml().replace('></haechi-check>', '><p>곧 나타납니다.</p></haechi-check>');
    const { page, widget, close } = await browser.open(site.page(own), { waitUntil: 'commit' });
    await page.waitForFunction(() => document.querySelector('haechi-check')?.shadowRoot);
    assert.ok(await page.getByText('곧 나타납니다.').isVisible());
    go();
    await widget.input.waitFor();
    assert.ok(!(await page.getByText('곧 나타납니다.').isVisible()));
    await close();
  });

  it('a text set beforehand is not lost', async () => {
    const { page, widget, close } = await browser.open(browser.site.page('<p id="place"></p>'));
    await page.waitForFunction(() => customElements.get('haechi-check'));
    await page.evaluate((text) => {
      const element = document.createElement('haechi-check') as HTMLElement & { text: string };
      element.text = text;
      document.getElementById('place')!.append(element);
    }, REFUTED);
    await page.waitForFunction((text) => {
      const field = document.querySelector('haechi-check')?.shadowRoot?.querySelector('textarea');
      return field?.value === text;
    }, REFUTED);
    assert.equal(await widget.input.inputValue(), REFUTED);
    await close();
  });
});

describe('the page’s own names', () => {
  it('may be the words that we use: its colours are taken all the same', async () => {
    const own = ':root { --text: rgb(1, 2, 3); --accent: rgb(4, 5, 6); --surface: rgb(7, 8, 9) }';
    const given =
      'haechi-check { --haechi-text: var(--text); --haechi-accent: var(--accent); --haechi-surface: var(--surface) }';
    browser.site.route('/own.css', send(own + given, 'text/css'));
    const head = '<link rel="stylesheet" href="/own.css">';
    const { page, widget, close } = await browser.open(browser.site.page(widgetHtml(), { head }));
    await widget.input.waitFor();
    assert.equal(await styleOf(page, '.root', 'color'), 'rgb(1, 2, 3)');
    assert.equal(await styleOf(page, '.primary', 'background-color'), 'rgb(4, 5, 6)');
    assert.equal(await styleOf(page, '.input', 'background-color'), 'rgb(7, 8, 9)');
    await close();
  });
});

describe('the size of text', () => {
  it('is never that of a page whose rem is tiny, and can be chosen', async () => {
    const tiny = 'html { font-size: 62.5% } body { font-size: 1.4rem }';
    browser.site.route('/tiny.css', send(`${tiny} .big { --haechi-font-size: 20px }`, 'text/css'));
    const head = '<link rel="stylesheet" href="/tiny.css">';
    for (const [attribute, size] of [
      ['', 16],
      ['class="big"', 20],
    ] as const) {
      const { page, widget, close } = await browser.open(browser.site.page(widgetHtml(attribute), { head }));
      await widget.check(REFUTED);
      await widget.done();
      assert.equal(await styleOf(page, '.root', 'font-size'), `${size}px`);
      assert.equal(await styleOf(page, '.button', 'font-size'), `${size * 0.9375}px`);
      await close();
    }
  });
});

describe('marks', () => {
  it('differ in their lines, not in colour alone', async () => {
    const { page, widget, close } = await browser.stage();
    await widget.check(LONG);
    await widget.done();
    const marks = [
      ['.words-said', 'wavy'],
      ['.words-found', 'solid'],
      ['[data-verdict="refuted"] .sentence-text', 'wavy'],
      ['[data-verdict="supported"] .sentence-text', 'solid'],
      ['[data-verdict="disputed"] .sentence-text', 'double'],
      ['[data-verdict="unknown"] .sentence-text', 'dotted'],
    ] as const;
    for (const [selector, style] of marks) {
      assert.equal(await styleOf(page, selector, 'text-decoration-line'), 'underline', selector);
      assert.equal(await styleOf(page, selector, 'text-decoration-style'), style, selector);
    }
    await close();
  });
});

describe('the reader’s own settings', () => {
  it('forced colours leave every mark and border visible', async () => {
    const { page, widget, close } = await browser.stage('', { forcedColors: 'active' });
    await widget.check(`${LONG} ${DATED}`);
    await widget.done();
    const canvas = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    for (const [selector, property] of [
      ['.icon-ground', 'fill'],
      ['.scale-said', 'fill'],
      ['.scale-found', 'fill'],
      ['.scale-line', 'stroke'],
      ['.card', 'border-top-color'],
      ['.words', 'text-decoration-color'],
    ] as const) {
      const drawn = page.locator(`haechi-check ${selector}`);
      assert.ok((await drawn.count()) > 0, selector);
      assert.notEqual(await styleOf(page, selector, property), canvas, selector);
    }
    for (const selector of ['.words-said', '.words-found']) {
      const [words, ground] = [
        await styleOf(page, selector, 'color'),
        await styleOf(page, selector, 'background-color'),
      ];
      assert.ok(contrast(words, ground) >= 4.5, `${selector}: ${words} on ${ground}`);
    }
    await assertAccessible(page, 'forced colours');
    await close();
  });

  it('reduced motion means that nothing moves', async () => {
    for (const [reducedMotion, moving] of [
      ['reduce', false],
      ['no-preference', true],
    ] as const) {
      const { page, widget, close } = await browser.stage('', { reducedMotion });
      await widget.check(REFUTED);
      await widget.done();
      assert.equal((await styleOf(page, '.card', 'animation-name')) !== 'none', moving, reducedMotion);
      await close();
    }
  });

  it('a theme of the page’s choosing goes before the reader’s', async () => {
    const light = await browser.stage('theme="light"', { colorScheme: 'dark' });
    const dark = await browser.stage('theme="dark"', { colorScheme: 'light' });
    await Promise.all([light.widget.input.waitFor(), dark.widget.input.waitFor()]);
    const [one, other] = [await styleOf(light.page, '.root', 'color'), await styleOf(dark.page, '.root', 'color')];
    assert.notEqual(one, other);
    await Promise.all([light.close(), dark.close()]);
  });
});

describe('on paper', () => {
  it('stand the results without the controls, each card whole', async () => {
    const { page, widget, close } = await browser.stage('theme="dark"');
    await widget.check(Array(4).fill(LONG).join(' '));
    await widget.done();
    assert.equal(
      await styleOf(page, '.card:last-child', 'content-visibility'),
      'auto',
      'on a screen only when in view',
    );
    await page.emulateMedia({ media: 'print' });
    for (const gone of ['.field', '.share']) assert.equal(await styleOf(page, gone, 'display'), 'none', gone);
    assert.equal(await styleOf(page, '.card:last-child', 'break-inside'), 'avoid');
    assert.equal(await styleOf(page, '.root', 'color-scheme'), 'light', 'paper is white');
    const [, folded] = await page.locator('haechi-check .card:first-child .claim').all();
    assert.ok(await folded!.isVisible(), 'what is folded on a screen');
    assert.match(
      await page
        .locator('haechi-check .link')
        .first()
        .evaluate((link) => getComputedStyle(link, '::after').content),
      /https:\/\/example\.org\/wind/,
    );
    assert.equal(await styleOf(page, '.card:last-child', 'content-visibility'), 'visible');
    assert.equal(await widget.cards.count(), 20);
    const pdf = await page.pdf();
    assert.ok(pdf.length > 10_000);
    await close();
  });
});

describe('on a right-to-left page', () => {
  it('the element reads in the direction of its own language, and a pasted text in that of its own', async () => {
    const { page, widget, close } = await browser.open(browser.site.page(`<div dir="rtl">${widgetHtml()}</div>`));
    await widget.check(LONG);
    await widget.done();
    assert.equal(await styleOf(page, '.root', 'direction'), 'ltr');
    assert.equal(await styleOf(page, '.root', 'text-align'), 'start');
    const [yes, no] = await page
      .locator('haechi-check .side')
      .evaluateAll((sides) => sides.map((side) => side.getBoundingClientRect().x));
    assert.ok(yes! < no!);
    await assertAccessible(page, 'right to left');
    await widget.input.fill('الرياح 75%');
    assert.equal(await styleOf(page, 'textarea', 'direction'), 'rtl');
    await widget.checkButton.click();
    await widget.done();
    assert.equal(await styleOf(page, '.said', 'direction'), 'rtl');
    await close();
  });
});

describe('text at 200 %', () => {
  it('cuts nothing off', async () => {
    const { page, widget, close } = await browser.stage('', { viewport: { width: 390, height: 800 } });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await widget.check(LONG);
    await widget.done();
    const cut = await page.evaluate(() => {
      const root = document.querySelector('haechi-check')!.shadowRoot!;
      return [...root.querySelectorAll<HTMLElement>('button, h2, h3, h4, p:not(.hidden), blockquote, dd, cite')]
        .filter((element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
        .map((element) => `${element.className}: ${element.textContent.trim().slice(0, 30)}`);
    });
    assert.deepEqual(cut, []);
    await close();
  });
});
