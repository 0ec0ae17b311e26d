import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { withTables } from '../../web/manifest.mjs';
import { CONTENT_SECURITY_POLICY } from '../../web/policy.mjs';
import { ko } from '../../web/site/text/ko.ts';
import { it } from './support/engine.ts';
import { harness } from './support/harness.ts';
import { fixtureWorker, ROOT, send } from './support/site.ts';
import { REFUTED } from './support/texts.ts';
import { widgetHtml } from './support/widget.ts';

const browser = harness();
const guide = readFileSync(join(ROOT, 'docs/embedding.md'), 'utf8');
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
    const css = readFileSync(join(ROOT, 'web/element/styles/haechi-check.css'), 'utf8');
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
  it('a second copy of the script does no harm', async () => {
    const again = '<script type="module" src="/haechi-check.js?again"></script>';
    // A page that admits two copies of Lit must allow its policy's name twice.
    const policy = `${CONTENT_SECURITY_POLICY} 'allow-duplicates'`;
    const address = browser.site.page(widgetHtml(), { head: again, policy });
    const { page, widget, complaints, close } = await browser.open(address);
    await page.waitForLoadState('networkidle');
    await widget.check(REFUTED);
    await widget.done();
    assert.equal(await widget.cards.count(), 1);
    assert.deepEqual(complaints, []);
    await close();
  });

  it('what stands inside the element shows without script', async () => {
    const address = browser.site.page('<haechi-check><p>Needs JavaScript.</p></haechi-check>');
    const { page, close } = await browser.open(address, { javaScriptEnabled: false });
    assert.ok(await page.getByText('Needs JavaScript.').isVisible());
    await close();
  });

  it('works in a sandboxed frame, which tells its height', async () => {
    browser.site.route('/haechi-worker.js', fixtureWorker());
    // The embedding page allows frames of its own origin and has a script that listens.
    const listener = 'addEventListener("message", ({ data }) => { window.told = data });';
    browser.site.route('/listener.js', send(listener, 'text/javascript'));
    const html = `<iframe src="/frame.html?lang=en&theme=dark" title="Fact check" width="600" height="700" sandbox="allow-scripts allow-same-origin"></iframe>`;
    const policy = `${CONTENT_SECURITY_POLICY}; frame-src 'self'`;
    const address = browser.site.page(html, { head: '<script src="/listener.js"></script>', policy });
    const { page, close } = await browser.open(address);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('textbox', { name: 'Text to check' }).fill(REFUTED);
    await frame.getByRole('button', { name: 'Check' }).click();
    await frame.getByRole('heading', { name: 'Contradicted' }).waitFor();
    await page.waitForFunction(() => (window as { told?: { type?: string; height?: number } }).told?.height! > 400);
    assert.equal(await page.evaluate(() => (window as { told?: { type?: string } }).told?.type), 'haechi-resize');
    await close();
  });
});

describe('bundled by Vite', () => {
  it('carries worker, module and base along and checks', async () => {
    const outDir = join(ROOT, 'build/web-tests/bundled');
    const root = join(ROOT, 'tests/web/fixtures/app');
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      base: '/web-tests/bundled/',
      build: { outDir, emptyOutDir: true },
    });
    const names = readdirSync(join(outDir, 'assets'));
    for (const part of [/^haechi-worker-.*\.js$/, /^haechi-.*\.wasm$/, /^default-.*\.hcb$/]) {
      assert.ok(
        names.some((name) => part.test(name)),
        String(part),
      );
    }
    const { widget, complaints, close } = await browser.open(`${browser.site.origin}/web-tests/bundled/index.html`);
    await widget.check(ko.refutedExample);
    await widget.done();
    assert.equal(await widget.cards.first().getAttribute('data-verdict'), 'refuted');
    assert.deepEqual(complaints, []);
    await close();
  });
});

describe('size', () => {
  it('of our own JavaScript stays within 30 KB with brotli', () => {
    const sizeOf = (name: string) => brotliCompressSync(readFileSync(join(ROOT, 'build/web', name))).length;
    const locales = ['ko', 'en', 'zh', 'ja'].map((language) => sizeOf(`haechi-${language}.js`));
    const size = sizeOf('haechi-check.js') + sizeOf('haechi-worker.js') + Math.max(...locales);
    assert.ok(size <= 30 * 1024, `${size} bytes`);
  });
});
