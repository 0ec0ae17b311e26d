import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'node:test';
import { ko } from '../../web/locales/ko.ts';
import { CONTENT_SECURITY_POLICY } from '../../web/policy.mjs';
import { ko as site } from '../../web/site/text/ko.ts';
import { it } from './support/engine.ts';
import { harness, type Stage } from './support/harness.ts';
import { fixtureWorker, ROOT, send, type Handler } from './support/site.ts';
import { REFUTED } from './support/texts.ts';
import { widgetHtml } from './support/widget.ts';

const [WASM, BASE] = ['haechi.wasm', 'default.hcb'].map((name) => join(ROOT, 'build/web', name)) as [string, string];
const skip = existsSync(WASM) && existsSync(BASE) ? false : 'haechi.wasm and default.hcb are not built';

const browser = harness();

const element = (attributes = '') => `<haechi-check loading="eager" ${attributes}></haechi-check>`;

/** Says how long the file is, sends half of it and hangs up. */
function cutOff(file: string, type: string): Handler {
  return (_, response) => {
    const bytes = readFileSync(file);
    response.writeHead(200, { 'Content-Type': type, 'Content-Length': bytes.length });
    response.write(bytes.subarray(0, bytes.length >> 1), () => response.destroy());
  };
}

async function shows({ widget }: Stage, code: keyof typeof ko.failure.what): Promise<void> {
  await widget.failure.waitFor();
  assert.ok((await widget.failure.innerText()).includes(ko.failure.what[code]), code);
}

/** The retry is found by its name, works once the fault is gone, and checks what was typed meanwhile. */
async function recovers(stage: Stage, text: string): Promise<void> {
  await stage.widget.input.fill(text);
  await stage.widget.failure.getByRole('button', { name: ko.failure.retry }).click();
  await stage.page.locator('haechi-check .basis span').first().waitFor();
  assert.equal(await stage.widget.input.inputValue(), text);
  await stage.widget.checkButton.click();
  await stage.widget.done();
  assert.equal(await stage.widget.failure.count(), 0);
}

describe('in trouble', { skip }, () => {
  it('files that break off half-way are noticed, and a retry fetches them anew', async () => {
    for (const [name, file, code] of [
      ['wasm', WASM, 'wasm-unreachable'],
      ['base', BASE, 'base-unreachable'],
    ] as const) {
      const path = `/cut-${name}`;
      browser.site.route(path, cutOff(file, 'application/octet-stream'));
      const stage = await browser.open(browser.site.page(element(`${name}="${path}"`)));
      await shows(stage, code);
      browser.site.route(path, send(readFileSync(file), 'application/octet-stream'));
      await recovers(stage, site.refutedExample);
      await stage.close();
    }
  });

  it('files sent with the wrong type are used, save a worker, which no browser starts then', async () => {
    browser.site.route('/typed.wasm', send(readFileSync(WASM), 'text/html'));
    browser.site.route('/typed.hcb', send(readFileSync(BASE), 'text/plain'));
    const stage = await browser.open(browser.site.page(element('wasm="/typed.wasm" base="/typed.hcb"')));
    await stage.widget.check(site.refutedExample);
    await stage.widget.done();
    await stage.close();
    const worker = readFileSync(join(ROOT, 'build/web/haechi-worker.js'), 'utf8');
    browser.site.route('/typed-worker.js', send(worker, 'text/plain'));
    const other = await browser.open(browser.site.page(element('worker="/typed-worker.js"')));
    await shows(other, 'worker-failed');
    await other.close();
  });

  it('a changed worker that speaks other messages is not used', async () => {
    browser.site.route('/other-worker.js', send('postMessage({ type: "hello", protocol: 0 })', 'text/javascript'));
    const stage = await browser.open(browser.site.page(element('worker="/other-worker.js"')));
    await shows(stage, 'worker-failed');
    await stage.close();
  });

  it('a slow network is waited for, and what is typed meanwhile is checked then', async () => {
    let go: () => void = () => undefined;
    const gate = new Promise<void>((done) => (go = done));
    browser.site.route('/slow.hcb', async (request, response) => {
      await gate;
      send(readFileSync(BASE), 'application/octet-stream')(request, response);
    });
    const stage = await browser.open(browser.site.page(element('base="/slow.hcb"')));
    await stage.page.getByText(ko.status.loading).waitFor();
    await stage.widget.check(site.refutedExample);
    await stage.page.getByText(ko.status.waiting).first().waitFor();
    go();
    await stage.widget.done();
    assert.equal(await stage.widget.cards.first().getAttribute('data-verdict'), 'refuted');
    await stage.close();
  });

  it('once loaded it goes on without a network; before that it says what is missing and recovers', async () => {
    const gone = await browser.anotherSite();
    const loaded = await browser.open(gone.page(element()));
    await loaded.page.locator('haechi-check .basis span').first().waitFor();
    await gone.close();
    await loaded.widget.check(site.refutedExample);
    await loaded.widget.done();
    await loaded.close();
    browser.site.route('/absent.hcb', (request) => request.destroy());
    const stage = await browser.open(browser.site.page(element('base="/absent.hcb"')));
    await shows(stage, 'base-unreachable');
    browser.site.route('/absent.hcb', send(readFileSync(BASE), 'application/octet-stream'));
    await recovers(stage, site.refutedExample);
    await stage.close();
  });
});

describe('an old or narrow browser', () => {
  it('without workers says so', async () => {
    browser.site.route('/old.js', send('delete window.Worker', 'text/javascript'));
    const address = browser.site.page(element(), { head: '<script src="/old.js"></script>' });
    const stage = await browser.open(address);
    await shows(stage, 'worker-unsupported');
    await stage.close();
  });

  it('without WebAssembly says so', async () => {
    const body = readFileSync(join(ROOT, 'build/web/haechi-worker.js'), 'utf8');
    browser.site.route('/no-wasm.js', send(`delete self.WebAssembly;${body}`, 'text/javascript'));
    const stage = await browser.open(browser.site.page(element('worker="/no-wasm.js"')));
    await shows(stage, 'wasm-unsupported');
    await stage.close();
  });

  it('without highlights still checks an article, in cards', async () => {
    browser.site.route('/older.js', send('delete window.Highlight', 'text/javascript'));
    const head = '<script src="/older.js"></script>';
    const address = browser.site.page(`<p id="story">${REFUTED}</p>${widgetHtml('for="story"')}`, { head });
    const stage = await browser.open(address);
    await stage.page.getByRole('button', { name: ko.field.checkArticle }).click();
    await stage.widget.done();
    assert.equal(await stage.widget.cards.count(), 1);
    await stage.close();
  });

  it('that refuses storage loses nothing but the way of a text to another language', async () => {
    browser.site.route('/haechi-worker.js', fixtureWorker());
    browser.site.route('/refusing.js', send(`(${refuseStorage})()`, 'text/javascript'));
    const address = browser.site.builtPage('index.html', '<script src="/refusing.js"></script>');
    const stage = await browser.open(address);
    await stage.widget.check(REFUTED);
    await stage.widget.done();
    await stage.page.getByRole('link', { name: 'English' }).click();
    await stage.page.getByRole('textbox', { name: 'Text to check' }).waitFor();
    assert.deepEqual(stage.complaints, []);
    await stage.close();
  });
});

/** Runs in the page. */
function refuseStorage(): void {
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
    Object.defineProperty(window, name, {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  }
}

describe('the words of the interface', () => {
  it('that cannot be had leave the page’s own, and one sentence with a retry', async () => {
    const own = await browser.anotherSite();
    const down: Handler = (_, response) => response.destroy();
    own.route('/haechi-ko.js', down);
    const stage = await browser.open(own.page(widgetHtml()));
    const retry = stage.page.getByRole('button', { name: '다시 시도' });
    await retry.waitFor();
    assert.match(await stage.widget.failure.innerText(), /문구를 내려받지 못했습니다/);
    own.route('/haechi-ko.js', send(readFileSync(join(ROOT, 'build/web/haechi-ko.js'), 'utf8'), 'text/javascript'));
    await retry.click();
    await stage.widget.check(REFUTED);
    await stage.widget.done();
    assert.deepEqual(
      stage.complaints.filter((complaint) => /Policy|Trusted/i.test(complaint)),
      [],
    );
    // What comes later does not have to ask again.
    await stage.page.evaluate(() => document.querySelector('main')!.append(document.createElement('haechi-check')));
    await stage.page.locator('haechi-check textarea').nth(1).waitFor();
    await stage.close();
  });

  it('that have not the checksum of the page’s import map are not used, however often they are asked for', async () => {
    const wrong = `sha384-${createHash('sha384').update('another').digest('base64')}`;
    const own = await browser.anotherSite();
    const map = JSON.stringify({ integrity: { '/haechi-ko.js': wrong } });
    const allowed = `'sha256-${createHash('sha256').update(map).digest('base64')}'`;
    const policy = CONTENT_SECURITY_POLICY.replace("script-src 'self'", `script-src 'self' ${allowed}`);
    const html = own.page(widgetHtml(), { policy, before: `<script type="importmap">${map}</script>` });
    const stage = await browser.open(html);
    const retry = stage.page.getByRole('button', { name: '다시 시도' });
    for (let times = 0; times < 3; times += 1) {
      await retry.click();
      await stage.widget.failure.waitFor();
      assert.equal(await stage.widget.input.count(), 0);
    }
    await stage.close();
  });

  it('follow the page when its language changes, without losing the text or the results', async () => {
    const { page, widget, close } = await browser.stage();
    await widget.check(REFUTED);
    await widget.done();
    await page.evaluate(() => (document.documentElement.lang = 'ja'));
    await page.getByRole('textbox', { name: '確認する文章' }).waitFor();
    for (const [language, label] of [
      ['en', 'Text to check'],
      ['ja', '確認する文章'],
    ] as const) {
      await page.evaluate((tag) => document.querySelector('haechi-check')!.setAttribute('lang', tag), language);
      await page.getByRole('textbox', { name: label }).waitFor();
    }
    assert.equal(await widget.input.inputValue(), REFUTED);
    assert.equal(await widget.cards.count(), 1);
    await close();
  });

  it('are loaded in one language only', async () => {
    const { page, close } = await browser.open('about:blank');
    const seen: string[] = [];
    page.on('request', (request) => seen.push(new URL(request.url()).pathname));
    await page.goto(browser.site.page(widgetHtml(), { lang: 'en' }));
    await page.getByRole('textbox', { name: 'Text to check' }).waitFor();
    assert.deepEqual(
      seen.filter((path) => /haechi-(ko|en|zh|ja)\.js$/.test(path)),
      ['/haechi-en.js'],
    );
    await close();
  });
});
