import assert from 'node:assert/strict';
import { describe } from 'node:test';
import type { HaechiCheck } from '../../web/element/haechi-check.ts';
import { it } from './support/engine.ts';
import { harness } from './support/harness.ts';
import { ENDLESS, LONG, REFUTED, SUPPORTED } from './support/texts.ts';

const browser = harness();

describe('one text after another', () => {
  it('shows only the newest', async () => {
    const { page, widget, complaints, close } = await browser.stage();
    await widget.check(`느리게. ${LONG}`);
    await widget.cards.first().waitFor();
    await widget.check(REFUTED);
    await widget.done();
    // Time for two more sentences of the first text.
    await page.waitForTimeout(900);
    assert.equal(await widget.cards.count(), 1);
    assert.match(await widget.cards.first().innerText(), /75%/);
    assert.deepEqual(complaints, []);
    await close();
  });

  it('rejects the older call with an AbortError and resolves the newer', async () => {
    const { page, close } = await browser.stage();
    const outcome = await page.evaluate(
      async ([slow, quick]) => {
        const element = document.querySelector('haechi-check') as unknown as HaechiCheck;
        const settled = await Promise.allSettled([element.check(slow), element.check(quick)]);
        return settled.map((each) => (each.status === 'fulfilled' ? each.value.verdict : (each.reason as Error).name));
      },
      [`느리게. ${LONG}`, SUPPORTED] as const,
    );
    assert.deepEqual(outcome, ['AbortError', 'supported']);
    await close();
  });

  it('streams sentences with progress, and stops when asked, keeping what it has', async () => {
    const { page, widget, close } = await browser.stage();
    // Long enough to be stopped on the way on a slow machine, too.
    const count = LONG.split(/(?<=[.!]) /).length;
    await widget.check(`느리게. ${Array(6).fill(LONG).join(' ')}`);
    await widget.cards.first().waitFor();
    const progress = /문장 확인 중: (\d+) \/ (\d+)/.exec(await page.locator('haechi-check .progress').innerText());
    assert.equal(Number(progress?.[2]), 1 + 6 * count);
    await page.locator('haechi-check .progress button').click();
    await page.locator('haechi-check .note').waitFor();
    const kept = await widget.cards.count();
    assert.ok(kept > 0 && kept < 6 * count, `${kept} results`);
    await page.waitForTimeout(900);
    assert.equal(await widget.cards.count(), kept);
    assert.equal(await page.locator('haechi-check .progress').count(), 0);
    await close();
  });

  it('obeys an AbortSignal', async () => {
    const { page, close } = await browser.stage();
    const name = await page.evaluate(async (text) => {
      const element = document.querySelector('haechi-check') as unknown as HaechiCheck;
      const controller = new AbortController();
      element.addEventListener('haechi-sentence', () => controller.abort());
      return element.check(text, { signal: controller.signal }).catch((error: Error) => error.name);
    }, ENDLESS);
    assert.equal(name, 'AbortError');
    await close();
  });

  it('tells the page by events', async () => {
    const { page, close } = await browser.stage();
    const events = await page.evaluate(async (text) => {
      const element = document.querySelector('haechi-check') as unknown as HaechiCheck;
      const seen: string[] = [];
      for (const type of ['haechi-sentence', 'haechi-answer', 'haechi-error'] as const) {
        document.addEventListener(type, (event) => seen.push(event.type));
      }
      await element.check(text);
      return seen;
    }, `${REFUTED} ${SUPPORTED}`);
    assert.deepEqual(events, ['haechi-sentence', 'haechi-sentence', 'haechi-answer']);
    await close();
  });
});
