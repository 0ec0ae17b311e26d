import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'node:test';
import { withTables } from '../../web/manifest.mjs';
import { CONTENT_SECURITY_POLICY, WORKER_POLICY } from '../../web/policy.mjs';
import { ko } from '../../web/site/text/ko.ts';
import { it } from './support/engine.ts';
import { harness } from './support/harness.ts';
import { fixtureWorker, ROOT, send } from './support/site.ts';
import { REFUTED } from './support/texts.ts';
import { widgetHtml } from './support/widget.ts';

const skip = existsSync(join(ROOT, 'build/web/haechi.wasm')) ? false : 'haechi.wasm is not built';

const browser = harness();
const guide = readFileSync(join(ROOT, 'docs/embedding.md'), 'utf8');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
const manifest = JSON.parse(readFileSync(join(ROOT, 'build/web/custom-elements.json'), 'utf8'));
const element = manifest.modules[0].declarations[0] as Record<'cssProperties' | 'cssParts', { name: string }[]>;

describe('the embedding guide', () => {
  it('has the tables that the source gives (else: node web/manifest.mjs --docs)', () => {
    assert.equal(withTables(guide, manifest), guide);
  });

  it('names the policy that the tests enforce', () => {
    const named = /```\n(default-src .*)\n```/.exec(guide)?.[1];
    assert.ok(named && CONTENT_SECURITY_POLICY.startsWith(named));
  });

  it('documents every custom property and every part, and no others', () => {
    const folder = join(ROOT, 'web/element/styles');
    const css = readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n');
    const used = new Set([...css.matchAll(/var\(\s*(--haechi-[a-z-]+)/g)].map((match) => match[1]!));
    assert.deepEqual(element.cssProperties.map(({ name }) => name).sort(), [...used].sort());
    const sources = ['web/views', 'web/element'].flatMap((folder) =>
      readdirSync(join(ROOT, folder))
        .filter((name) => name.endsWith('.ts'))
        .map((name) => readFileSync(join(ROOT, folder, name), 'utf8')),
    );
    const written = sources.flatMap((source) =>
      [...source.matchAll(/\bpart="([^"]+)"/g)].flatMap((match) => match[1]!.split(' ')),
    );
    const filledIn = ['supported', 'refuted', 'disputed', 'unknown', 'supports', 'refutes', 'said', 'found'];
    const parts = new Set([...written.filter((part) => !/[${}]/.test(part)), ...filledIn]);
    assert.deepEqual(element.cssParts.map(({ name }) => name).sort(), [...parts].sort());
  });
});

describe('on a page', () => {
  it('a second copy of the script, of this or another version, does no harm', async () => {
    const script = readFileSync(join(ROOT, 'build/web/haechi-check.js'), 'utf8');
    const other = `${script.replace(version, '99.0.0')};globalThis.otherVersion = true;`;
    browser.site.route('/other-version.js', send(other, 'text/javascript'));
    const head = ['/haechi-check.js?again', '/other-version.js'].map(
      (src) => `<script type="module" src="${src}"></script>`,
    );
    const address = browser.site.page(widgetHtml(), { head: head.join('') });
    const { page, widget, complaints, close } = await browser.open(address);
    await page.waitForFunction(() => 'otherVersion' in globalThis);
    await widget.check(REFUTED);
    await widget.done();
    assert.equal(await widget.cards.count(), 1);
    const told = `haechi-check: version ${version} is there already, 99.0.0 is not used.`;
    assert.equal(complaints.length, 1, complaints.join());
    assert.ok(complaints[0]!.includes(told), 'the same version again is nothing to speak of, another one is');
    await close();
  });

  it('a copy under another name works beside it, and beside a Lit of the page’s own', async () => {
    const body = `import { HaechiCheck } from '/haechi-check-class.js';
customElements.define('other-check', class extends HaechiCheck {});
globalThis.trustedTypes?.createPolicy('lit-html', { createHTML: (html) => html });`;
    browser.site.route('/other-name.js', send(body, 'text/javascript'));
    const html = widgetHtml() + widgetHtml('id="other"').replaceAll('haechi-check', 'other-check');
    const head = '<script type="module" src="/other-name.js"></script>';
    const policy = `${CONTENT_SECURITY_POLICY} lit-html`;
    const { page, widget, complaints, close } = await browser.open(browser.site.page(html, { head, policy }));
    await widget.check(REFUTED);
    await widget.done();
    await page.locator('#other textarea').fill(REFUTED);
    await page.locator('#other .primary').click();
    await page.locator('#other .card').waitFor();
    assert.deepEqual(complaints, []);
    await close();
  });

  it('script, module and base come from another host, with their checksums', { skip }, async () => {
    const cdn = await browser.anotherSite();
    const shared = { 'Access-Control-Allow-Origin': '*' };
    const integrity = JSON.parse(readFileSync(join(ROOT, 'build/web/integrity.json'), 'utf8')) as Record<
      string,
      string
    >;
    for (const name of Object.keys(integrity)) {
      const type = name.endsWith('.wasm') ? 'application/wasm' : 'text/javascript';
      const body = readFileSync(join(ROOT, 'build/web', name));
      cdn.route(`/${name}`, (_, response) => response.writeHead(200, { ...shared, 'Content-Type': type }).end(body));
    }
    const worker = readFileSync(join(ROOT, 'build/web/haechi-worker.js'));
    const own = WORKER_POLICY.replace("connect-src 'self'", `connect-src ${cdn.origin}`);
    browser.site.route('/own/haechi-worker.js', send(worker, 'text/javascript', 200, own));
    const policy = CONTENT_SECURITY_POLICY.replace("script-src 'self'", `script-src ${cdn.origin}`);
    const html = `<script type="module" src="${cdn.origin}/haechi-check.js" integrity="${integrity['haechi-check.js']}" crossorigin></script>
<haechi-check loading="eager" worker="/own/haechi-worker.js" wasm-integrity="${integrity['haechi.wasm']}" base-integrity="${integrity['default.hcb']}"></haechi-check>`;
    const page = `<!doctype html><html lang="ko"><head><title>A page</title></head><body>${html}</body></html>`;
    browser.site.route('/with-cdn.html', send(page, 'text/html; charset=utf-8', 200, policy));
    const { widget, complaints, close } = await browser.open(`${browser.site.origin}/with-cdn.html`);
    await widget.check(ko.refutedExample);
    await widget.done();
    assert.equal(await widget.cards.first().getAttribute('data-verdict'), 'refuted');
    assert.deepEqual(complaints, []);
    await close();
  });

  it('the bare engine works in a worker of the page’s own', { skip }, async () => {
    const worker = `import { Engine } from '/haechi-engine.js';
const load = async (name) => (await fetch(name)).arrayBuffer();
const engine = await Engine.load({ wasm: await load('/haechi.wasm'), base: await load('/default.hcb') });
postMessage((await engine.check(${JSON.stringify(ko.refutedExample)})).verdict);`;
    const allowed = `${WORKER_POLICY.replace("script-src 'wasm-unsafe-eval'", "script-src 'self' 'wasm-unsafe-eval'")}`;
    browser.site.route('/engine-worker.js', send(worker, 'text/javascript', 200, allowed));
    const script = `new Worker('/engine-worker.js', { type: 'module' }).onmessage = ({ data }) => (window.verdict = data);`;
    browser.site.route('/start-worker.js', send(script, 'text/javascript'));
    const policy = CONTENT_SECURITY_POLICY.replace(/; require-trusted-types-for.*/, '');
    const head = '<script src="/start-worker.js"></script>';
    const { page, complaints, close } = await browser.open(browser.site.page('', { head, policy }));
    await page.waitForFunction(() => 'verdict' in window);
    assert.equal(await page.evaluate('verdict'), 'refuted');
    assert.deepEqual(complaints, []);
    await close();
  });

  it('what stands inside the element shows without script', async () => {
    const inner = browser.site.page('<haechi-check><p>Needs JavaScript.</p></haechi-check>');
    // A frame whose scripts do not run, but which the page around it may look into.
    const html = `<iframe src="${inner}" title="No script" sandbox="allow-same-origin"></iframe>`;
    const policy = `${CONTENT_SECURITY_POLICY}; frame-src 'self'`;
    const { page, close } = await browser.open(browser.site.page(html, { policy }));
    const shown = await page.evaluate(() => {
      const { contentDocument } = document.querySelector('iframe')!;
      const element = contentDocument!.querySelector('haechi-check')!;
      return [element.querySelector('p')!.checkVisibility(), element.shadowRoot, element.textContent];
    });
    assert.deepEqual(shown, [true, null, 'Needs JavaScript.']);
    await close();
  });

  it('a frame takes bases of its own site only, also among several', async () => {
    const { page, close } = await browser.open(`${browser.site.origin}/frame.html?base=/a.hcb%20/b.hcb&lang=en`);
    const base = () => page.locator('haechi-check').getAttribute('base');
    assert.equal(await base(), '/a.hcb /b.hcb');
    for (const foreign of [
      'https://elsewhere.example/b.hcb',
      '/a.hcb%20https://elsewhere.example/b.hcb',
      '//x/b.hcb',
    ]) {
      await page.goto(`${browser.site.origin}/frame.html?base=${foreign}&lang=en`);
      assert.equal(await base(), null, foreign);
    }
    await close();
  });

  it('works in a sandboxed frame of another host as the guide gives it, which tells its height', async () => {
    const host = await browser.anotherSite();
    host.route('/haechi-worker.js', fixtureWorker());
    // The embedding page allows frames of that host and has the guide's script that listens.
    const [frameHtml, listener] = ['html', 'js'].map(
      (language) => new RegExp(`\`\`\`${language}\\n([^\`]*iframe[^\`]*)\`\`\``).exec(guide)![1]!,
    ) as [string, string];
    browser.site.route('/listener.js', send(listener, 'text/javascript'));
    const html = frameHtml.replace('/haechi/frame.html?lang=ko', `${host.origin}/frame.html?lang=en&theme=dark`);
    const policy = `${CONTENT_SECURITY_POLICY}; frame-src ${host.origin}`;
    const address = browser.site.page(html, { head: '<script src="/listener.js"></script>', policy });
    const { page, close } = await browser.open(address);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('textbox', { name: 'Text to check' }).fill(REFUTED);
    await frame.getByRole('button', { name: 'Check' }).click();
    await frame.getByRole('heading', { name: 'Contradicted' }).waitFor();
    await page.waitForFunction(() => Number(document.querySelector('iframe')!.height) > 400);
    await frame.getByRole('button', { name: 'Copy as text' }).press('Enter');
    await frame.getByText('Copied').waitFor();
    await frame.getByRole('button', { name: 'Clear' }).click();
    await page.waitForFunction(() => Number(document.querySelector('iframe')!.height) < 400);
    await close();
  });
});
