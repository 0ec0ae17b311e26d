import assert from 'node:assert/strict';
import { describe } from 'node:test';
import type { Page } from 'playwright-core';
import { it } from './support/engine.ts';
import { harness } from './support/harness.ts';
import { ENDLESS, LONG, REFUTED } from './support/texts.ts';
import { widgetHtml } from './support/widget.ts';

const browser = harness();

/** What has the focus inside the element: its class, and its verdict where it has one. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const active = document.querySelector('haechi-check')?.shadowRoot?.activeElement as HTMLElement | null;
    return active
      ? `${active.tagName.toLowerCase()}.${active.classList[0] ?? ''} ${active.dataset['verdict'] ?? ''}`.trim()
      : 'none';
  });
}

async function tabs(page: Page, times: number): Promise<string[]> {
  const order: string[] = [];
  for (let i = 0; i < times; i += 1) {
    await page.keyboard.press('Tab');
    order.push(await focused(page));
  }
  return order;
}

describe('keyboard', () => {
  it('reaches every control in reading order', async () => {
    const { page, widget, close } = await browser.stage();
    await widget.check(LONG);
    await widget.done();
    await widget.input.focus();
    assert.deepEqual(await tabs(page, 13), [
      'button.button',
      'button.button',
      'button.tally refuted',
      'button.tally disputed',
      'button.tally unknown',
      'button.tally supported',
      'span.sentence refuted',
      'span.sentence supported',
      'span.sentence disputed',
      'span.sentence supported',
      'span.sentence unknown',
      'a.link',
      'summary.more-summary',
    ]);
    await close();
  });

  it('walks past everything that can be pressed, and leaves at the end', async () => {
    const html = `${widgetHtml('linkable')}<button id="after">After</button>`;
    const { page, widget, close } = await browser.open(browser.site.page(html));
    await widget.check(LONG);
    await widget.done();
    for (const more of await page.locator('haechi-check .more-summary').all()) await more.press('Enter');
    await page.evaluate(() => {
      const root = document.querySelector('haechi-check')!.shadowRoot!;
      root.querySelectorAll('textarea, button, a[href], summary, [tabindex="0"]').forEach((element, i) => {
        if (element.checkVisibility()) (element as HTMLElement).dataset['walk'] = String(i);
      });
    });
    const expected = await page.locator('haechi-check [data-walk]').count();
    assert.ok(expected >= 25, `${expected} controls`);
    await widget.input.focus();
    const seen = new Set<string>();
    for (let i = 0; i < expected + 5; i += 1) {
      const walk = await page.evaluate(() => {
        const active = document.querySelector('haechi-check')?.shadowRoot?.activeElement as HTMLElement | null;
        return active?.dataset['walk'] ?? null;
      });
      if (walk === null) break;
      seen.add(walk);
      await page.keyboard.press('Tab');
    }
    assert.equal(seen.size, expected);
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'after', 'the focus is not trapped');
    await close();
  });

  it('checks with Ctrl+Enter and leaves Enter to the text', async () => {
    const { page, widget, close } = await browser.stage();
    await widget.input.focus();
    await page.keyboard.insertText(REFUTED);
    await page.keyboard.press('Enter');
    assert.equal(await widget.input.inputValue(), `${REFUTED}\n`);
    assert.equal(await widget.cards.count(), 0);
    await page.keyboard.press('Control+Enter');
    await widget.done();
    assert.equal(await focused(page), 'textarea.input');
    await close();
  });

  it('goes from a marked sentence to its result', async () => {
    const { page, widget, close } = await browser.stage();
    await widget.check(LONG);
    await widget.done();
    await page.locator('haechi-check .sentence[data-verdict="disputed"]').focus();
    await page.keyboard.press('Enter');
    assert.equal(await focused(page), 'h3.verdict');
    const index = await page.evaluate(() => {
      const active = document.querySelector('haechi-check')?.shadowRoot?.activeElement;
      return active?.closest<HTMLElement>('.card')?.dataset['index'];
    });
    assert.equal(index, '3');
    await close();
  });

  it('walks through the results of a verdict and comes round again', async () => {
    const { page, widget, close } = await browser.stage();
    await widget.check(LONG);
    await widget.done();
    const shown: (string | undefined)[] = [];
    for (let i = 0; i < 3; i += 1) {
      await page.locator('haechi-check .tally[data-verdict="supported"]').press('Enter');
      shown.push(
        await page.evaluate(() => {
          const active = document.querySelector('haechi-check')?.shadowRoot?.activeElement;
          return active?.closest<HTMLElement>('.card')?.dataset['index'];
        }),
      );
    }
    assert.deepEqual(shown, ['2', '4', '2']);
    await close();
  });

  it('comes to a result far down in a long text, which then stands in view', async () => {
    const { page, widget, close } = await browser.stage('', { reducedMotion: 'no-preference' });
    await widget.check(Array(20).fill(LONG).join(' '));
    await widget.done();
    const far = page.locator('haechi-check .sentence').nth(70);
    await far.focus();
    await page.keyboard.press('Enter');
    assert.equal(await focused(page), 'h3.verdict');
    // In view, and at rest there: twice in the same place.
    await page.waitForFunction(async () => {
      const heading = document.querySelector('haechi-check')!.shadowRoot!.activeElement!;
      const { top } = heading.getBoundingClientRect();
      await new Promise((done) => setTimeout(done, 300));
      const { top: later, bottom } = heading.getBoundingClientRect();
      return later === top && top >= 0 && bottom <= innerHeight;
    });
    await close();
  });

  it('returns the focus to the field after clearing, stopping and an empty check', async () => {
    const { page, widget, close } = await browser.stage();
    await widget.checkButton.press('Enter');
    assert.equal(await focused(page), 'textarea.input');
    await widget.check(ENDLESS);
    await page.locator('haechi-check .progress button').press('Enter');
    assert.equal(await focused(page), 'textarea.input');
    await page.locator('haechi-check .actions .quiet').press('Enter');
    assert.equal(await focused(page), 'textarea.input');
    assert.equal(await widget.input.inputValue(), '');
    await close();
  });
});
