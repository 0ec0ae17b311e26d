import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'node:test';
import type { Page } from 'playwright-core';
import { CONTENT_SECURITY_POLICY } from '../../web/policy.mjs';
import { ko } from '../../web/site/text/ko.ts';
import { it } from './support/engine.ts';
import { harness } from './support/harness.ts';
import { ROOT, send } from './support/site.ts';
import { until } from './support/until.ts';

const WORKER = join(ROOT, 'build/web/haechi-offline.js');
const skip = existsSync(join(ROOT, 'build/web/haechi.wasm')) ? false : 'haechi.wasm is not built';

const browser = harness();

/** Registering by a plain address needs a policy without trusted types. */
const POLICY = CONTENT_SECURITY_POLICY.replace(/; require-trusted-types-for.*/, '');

const PAGE = '<haechi-check loading="eager"></haechi-check>';

/** Registers as a page without trusted types would, and waits until the files are there. */
async function register(page: Page, keep: string): Promise<void> {
  await page.evaluate(async (address) => {
    await navigator.serviceWorker.register(`/haechi-offline.js?keep=${address}&keep=/pages/page.css`);
    await navigator.serviceWorker.ready;
  }, keep);
}

function cached(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return lists.flat().map((request) => new URL(request.url).pathname);
  });
}

describe('the service worker', { skip }, () => {
  it('loads and checks with the network cut', async () => {
    const site = await browser.anotherSite();
    const address = site.page(PAGE, { policy: POLICY });
    const stage = await browser.open(address, { ownBrowser: true });
    await register(stage.page, new URL(address).pathname);
    await site.close();
    await stage.page.reload();
    await stage.widget.check(ko.refutedExample);
    await stage.widget.done();
    assert.equal(await stage.widget.cards.first().getAttribute('data-verdict'), 'refuted');
    await stage.close();
  });

  it('keeps the files that it names and nothing else', async () => {
    const address = browser.site.page(PAGE, { policy: POLICY });
    const stage = await browser.open(address, { ownBrowser: true });
    await register(stage.page, new URL(address).pathname);
    await stage.page.reload();
    await stage.page.locator('haechi-check .basis span').first().waitFor();
    const sent: string[] = [];
    stage.page.context().on('request', (request) => sent.push(request.url()));
    await stage.widget.check(ko.refutedExample);
    await stage.widget.done();
    assert.deepEqual(sent, []);
    const integrity = JSON.parse(readFileSync(join(ROOT, 'build/web/integrity.json'), 'utf8')) as object;
    const named = [...Object.keys(integrity).map((name) => `/${name}`), new URL(address).pathname, '/pages/page.css'];
    assert.deepEqual((await cached(stage.page)).sort(), named.sort());
    await stage.close();
  });

  it('puts new files in the place of old ones when it changes, and not before', async () => {
    const script = readFileSync(WORKER, 'utf8');
    const version = /["'`]([0-9a-f]{16})["'`]/.exec(script)![1]!;
    browser.site.route('/haechi-offline.js', send(script.replace(version, '0'.repeat(16)), 'text/javascript'));
    const address = browser.site.page(PAGE, { policy: POLICY });
    const stage = await browser.open(address, { ownBrowser: true });
    await register(stage.page, new URL(address).pathname);
    // Only a page that was loaded through the worker keeps its version in use.
    await stage.page.reload();
    assert.ok(await stage.page.evaluate(() => navigator.serviceWorker.controller !== null));
    const names = (page = stage.page) => page.evaluate(() => caches.keys());
    assert.deepEqual(await names(), [`haechi-offline-${'0'.repeat(16)}`]);
    browser.site.route('/haechi-offline.js', send(script, 'text/javascript'));
    await until(async () => {
      // A browser may put off looking for a new version; asking again does no harm.
      await stage.page.evaluate(async () => (await navigator.serviceWorker.ready).update());
      return (await names()).length === 2;
    }, 'the new files are fetched beside those in use');
    // The last page of the old version goes; the next one has the new.
    const next = await stage.page.context().newPage();
    await stage.page.close();
    await next.waitForTimeout(1000);
    await next.goto(address);
    await until(async () => (await names(next)).join() === `haechi-offline-${version}`, 'only the new files are left');
    await stage.close();
  });
});
