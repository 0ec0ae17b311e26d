import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe } from 'node:test';
import type {} from '../../web/element/define.ts';
import { ko } from '../../web/locales/ko.ts';
import { it } from './support/engine.ts';
import { harness } from './support/harness.ts';
import { FIXTURE_WORKER, fixtureWorker, send } from './support/site.ts';
import { REFUTED } from './support/texts.ts';
import { until } from './support/until.ts';

const browser = harness();

const element = (attributes: string) => `<haechi-check loading="eager" ${attributes}></haechi-check>`;

describe('when something is wrong', () => {
  for (const [code, sentence] of Object.entries(ko.failure.what)) {
    it(`${code}: says so in a sentence, offers a retry and keeps the text`, async () => {
      const address = browser.site.page(element(`worker="${FIXTURE_WORKER}?fail=${code}"`));
      const { widget, close } = await browser.open(address);
      await widget.failure.waitFor();
      await widget.check(REFUTED);
      await widget.page.getByText(ko.failure.kept).waitFor();
      assert.ok((await widget.failure.innerText()).includes(sentence));
      assert.equal(await widget.input.inputValue(), REFUTED);
      await widget.failure.getByRole('button', { name: ko.failure.retry }).waitFor();
      await close();
    });
  }

  it('a worker that is missing, or a page in its place, is noticed', async () => {
    browser.site.route('/page-not-worker.js', send('<!doctype html><p>Not found', 'text/html'));
    for (const worker of ['/no-such-worker.js', '/page-not-worker.js', 'https://elsewhere.example/haechi-worker.js']) {
      const { widget, close } = await browser.open(browser.site.page(element(`worker="${worker}"`)));
      await widget.failure.waitFor();
      assert.ok((await widget.failure.innerText()).includes(ko.failure.what['worker-failed']), worker);
      await close();
    }
  });

  it('a missing or foreign wasm is noticed by the real worker', async () => {
    browser.site.route('/foreign.wasm', send('<!doctype html><p>Sign in', 'text/html'));
    browser.site.route('/other.wasm', send(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]), 'application/wasm'));
    browser.site.route('/some.hcb', send('some bytes', 'application/octet-stream'));
    browser.site.route('/empty.hcb', send('', 'application/octet-stream'));
    const cases = [
      ['wasm="/none.wasm" base="/some.hcb"', 'wasm-unreachable'],
      ['wasm="/foreign.wasm" base="/some.hcb"', 'wasm-invalid'],
      ['wasm="/other.wasm" base="/some.hcb"', 'wasm-invalid'],
      ['wasm="/other.wasm" base="/none.hcb"', 'base-unreachable'],
      ['wasm="/other.wasm" base="/empty.hcb"', 'base-empty'],
    ] as const;
    for (const [attributes, code] of cases) {
      const { widget, close } = await browser.open(browser.site.page(element(attributes)));
      await widget.failure.waitFor();
      assert.ok((await widget.failure.innerText()).includes(ko.failure.what[code]), `${attributes}: ${code}`);
      await close();
    }
  });

  it('a tampered file is not used', async () => {
    const empty = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
    const right = `sha384-${createHash('sha384').update(empty).digest('base64')}`;
    const wrong = `sha384-${createHash('sha384').update('another').digest('base64')}`;
    browser.site.route('/module.wasm', send(empty, 'application/wasm'));
    browser.site.route('/some.hcb', send('some bytes', 'application/octet-stream'));
    const files = 'wasm="/module.wasm" base="/some.hcb"';
    for (const [attributes, code] of [
      [`${files} wasm-integrity="${wrong}"`, 'integrity'],
      [`${files} base-integrity="${wrong}"`, 'integrity'],
      [`${files} wasm-integrity="${wrong} ${right}"`, 'wasm-invalid'],
    ] as const) {
      const { widget, close } = await browser.open(browser.site.page(element(attributes)));
      await widget.failure.waitFor();
      assert.ok((await widget.failure.innerText()).includes(ko.failure.what[code]), `${attributes}: ${code}`);
      await close();
    }
  });

  it('a retry works once the fault is gone, and checks what was typed', async () => {
    const path = '/flaky-worker.js';
    let asked = 0;
    browser.site.route(path, (...exchange) => {
      asked += 1;
      send('', 'text/javascript', 503)(...exchange);
    });
    const { widget, close } = await browser.open(browser.site.page(element(`worker="${path}"`)));
    await widget.failure.waitFor();
    // To check is to try again: only when that has failed too is there a button to press.
    const before = asked;
    await widget.check(REFUTED);
    await until(() => asked > before, 'the worker is asked for again');
    await widget.failure.waitFor();
    browser.site.route(path, fixtureWorker());
    await widget.failure.getByRole('button', { name: ko.failure.retry }).click();
    await widget.done();
    assert.equal(await widget.failure.count(), 0);
    assert.equal(await widget.cards.count(), 1);
    await close();
  });

  it('the page is told, with a code', async () => {
    const { page, close } = await browser.open(browser.site.page('<p id="place"></p>'));
    await page.waitForFunction(() => customElements.get('haechi-check'));
    const told = await page.evaluate(
      (worker) =>
        new Promise<string[]>((done) => {
          const element = document.createElement('haechi-check');
          element.loading = 'eager';
          element.worker = worker;
          document.addEventListener('haechi-error', ({ error, target }) => {
            done([error.name, error.code, (target as Element).localName]);
          });
          document.getElementById('place')!.append(element);
        }),
      `${FIXTURE_WORKER}?fail=base-empty`,
    );
    assert.deepEqual(told, ['EngineError', 'base-empty', 'haechi-check']);
    await close();
  });

  it('an empty field is pointed out, not checked', async () => {
    const { page, widget, close } = await browser.stage();
    await widget.input.fill(' \n ');
    await widget.checkButton.click();
    assert.equal(await page.locator('haechi-check .message').innerText(), ko.field.empty);
    assert.equal(await widget.cards.count(), 0);
    await close();
  });
});
