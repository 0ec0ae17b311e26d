import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { it } from './support/engine.ts';
import { harness } from './support/harness.ts';
import { widgetHtml } from './support/widget.ts';
import { LONG, REFUTED, UNKNOWN } from './support/texts.ts';

const browser = harness();

/** Every request of a visit in which a text is checked, those of the worker included. */
async function requestsWith(text: string, address: string): Promise<{ before: string[]; after: string[] }> {
  const { page, widget, close } = await browser.open('about:blank');
  const seen: string[] = [];
  page
    .context()
    .on('request', (request) => seen.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
  await page.goto(address);
  await page.waitForFunction(() =>
    document.querySelector('haechi-check')?.shadowRoot?.querySelector('.basis time, .basis span'),
  );
  const before = [...seen];
  await widget.check(text);
  await widget.done();
  await page.waitForTimeout(200);
  await close();
  return { before, after: seen.slice(before.length) };
}

/** What is asked for at once may go out in any order. */
const inOrder = ({ before, after }: { before: string[]; after: string[] }) => [before.toSorted(), after.toSorted()];

describe('privacy', () => {
  it('sends no request when a text is checked', async () => {
    const address = browser.site.page(widgetHtml());
    const { before, after } = await requestsWith(LONG, address);
    assert.ok(
      before.some((request) => request.includes('worker.js')),
      'the worker’s request is seen',
    );
    assert.deepEqual(after, []);
  });

  it('makes the same requests whatever is pasted', async () => {
    const address = browser.site.page(widgetHtml());
    const [one, other] = [await requestsWith(REFUTED, address), await requestsWith(`${UNKNOWN} ${LONG}`, address)];
    assert.deepEqual(inOrder(one), inOrder(other));
  });

  it('keeps nothing: no cookies, no storage', async () => {
    const { page, widget, close } = await browser.stage('', { ownBrowser: true });
    await widget.check(LONG);
    await widget.done();
    const kept = await page.evaluate(async () => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
    ]);
    assert.deepEqual(kept, ['', 0, 0, 0, 0]);
    await close();
  });
});
