import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'node:test';
import { inert } from '../../web/worker/trusted-types.ts';
import { it } from './support/engine.ts';
import { harness } from './support/harness.ts';
import { ROOT, send } from './support/site.ts';
import { LONG } from './support/texts.ts';
import { widgetHtml } from './support/widget.ts';

const browser = harness();

/** The policy that README.md and docs/embedding.md promise is enough. */
const PROMISED = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
];

describe('strict content security policy with trusted types', () => {
  it('lets the widget load, check and show, and nothing is blocked', async () => {
    const address = browser.site.page(widgetHtml());
    const { widget, complaints, close } = await browser.open(address);
    await widget.check(LONG);
    await widget.done();
    assert.equal(await widget.cards.count(), 5);
    assert.deepEqual(complaints, []);
    const policy = (await fetch(address)).headers.get('content-security-policy') ?? '';
    const served = policy.split('; ');
    for (const directive of PROMISED) assert.ok(served.includes(directive), `${directive} is not in: ${policy}`);
    for (const directive of ["require-trusted-types-for 'script'", 'trusted-types haechi']) {
      assert.ok(served.includes(directive), `${directive} is not in: ${policy}`);
    }
    await close();
  });

  it('is the policy that the documents give', () => {
    for (const name of ['README.md', 'docs/embedding.md', 'docs/architecture.md']) {
      assert.ok(readFileSync(join(ROOT, name), 'utf8').replace(/\s+/g, ' ').includes(PROMISED.join('; ')), name);
    }
  });

  it('blocks what it should, so that the tests above mean something', async () => {
    // As a script of the page itself: what a test evaluates is not held to the policy.
    browser.site.route('/probe.js', send(`(${probe})()`, 'text/javascript'));
    const { page, close } = await browser.open(browser.site.page('', { head: '<script src="/probe.js"></script>' }));
    const thrown = await page.evaluate<string[]>('thrown');
    assert.deepEqual(thrown.slice(0, 3), ['TypeError', 'TypeError', 'EvalError']);
    await close();
  });

  it('blocks WebAssembly outside the worker', async () => {
    browser.site.route('/probe.js', send(`(${probe})()`, 'text/javascript'));
    const { page, close } = await browser.open(browser.site.page('', { head: '<script src="/probe.js"></script>' }));
    assert.equal((await page.evaluate<string[]>('thrown'))[3], 'CompileError');
    await close();
  });

  it('is kept by every page of the demo', async () => {
    for (const name of ['', 'en.html', 'zh.html', 'ja.html']) {
      const { page, complaints, close } = await browser.open(`${browser.site.origin}/${name}`);
      await page.locator('haechi-check textarea').waitFor();
      assert.deepEqual(
        complaints.filter((complaint) => /Policy|Trusted/i.test(complaint)),
        [],
        name,
      );
      await close();
    }
  });

  it('is met by a policy through which nothing can run', () => {
    for (const html of [
      '<p class="a">Text that is on</p>',
      '<a part="x" href$lit$="lit$1$"></a>',
      '<b data-verdict="x">',
    ]) {
      assert.equal(inert(html), html);
    }
    for (const html of [
      '<script>x()</script>',
      '<img src="x">',
      '<p onclick="x()">',
      '<svg/onload=x()>',
      '<a href=javascript:x()>',
      '<p class="a"onclick=x()>',
      '<IFRAME srcdoc="x">',
      '<button formaction = "x">',
      '<animate attributeName="href">',
    ]) {
      assert.throws(() => inert(html), TypeError, html);
    }
  });

  it('is not worked around in the source', () => {
    const forbidden = /innerHTML|outerHTML|insertAdjacentHTML|\beval\(|new Function|document\.write|unsafeHTML|style=/;
    const sources = readdirSync(join(ROOT, 'web'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    assert.ok(sources.length > 30);
    for (const name of sources) assert.doesNotMatch(readFileSync(join(ROOT, 'web', name), 'utf8'), forbidden, name);
  });
});

/** Runs in the page; leaves in `thrown` what became of each forbidden act. */
function probe(): void {
  const attempts: (() => unknown)[] = [
    () => (document.createElement('div').innerHTML = '<b>x</b>'),
    () => new Worker('/haechi-worker.js'),
    () => new Function('return 1')(),
    () => new WebAssembly.Module(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0])),
  ];
  Object.assign(window, {
    thrown: attempts.map((attempt) => {
      try {
        attempt();
        return 'ran';
      } catch (error) {
        return (error as Error).name;
      }
    }),
  });
}
