import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'node:test';
import type { HaechiLoadEvent } from '../../web/element/events.ts';
import type { Evidence, Sentence } from '../../web/engine/answer.ts';
import { baseNames } from '../../web/engine/base-names.ts';
import { Engine } from '../../web/engine/index.ts';
import { mergeInfo, mergeSentences } from '../../web/engine/merge.ts';
import { ko } from '../../web/site/text/ko.ts';
import { it } from './support/engine.ts';
import { harness } from './support/harness.ts';
import { ROOT, send } from './support/site.ts';

const [WASM, BASE] = ['haechi.wasm', 'default.hcb'].map((name) => join(ROOT, 'build/web', name)) as [string, string];
const skip = existsSync(WASM) && existsSync(BASE) ? false : 'haechi.wasm and default.hcb are not built';

const browser = harness();

const evidence = (claim: string, stance: Evidence['stance'], score: number): Evidence => ({
  claim,
  source: claim.split('/')[0]!,
  stance,
  score,
  statement: { ko: claim },
  speaker: null,
  slots: [],
});

const sentence = (part: Partial<Sentence>): Sentence => ({
  start: 0,
  end: 3,
  text: '문장.',
  verdict: 'unknown',
  confidence: 0.6,
  saidBy: null,
  differs: [],
  evidence: [],
  derivation: null,
  unknownReason: null,
  checkable: true,
  ...part,
});

const yes = sentence({ verdict: 'supported', confidence: 0.9, evidence: [evidence('a/1', 'supports', 0.9)] });
const no = sentence({
  verdict: 'refuted',
  confidence: 0.8,
  differs: [{ slot: 'number', start: 0, end: 1, said: '1', found: '2' }],
  evidence: [evidence('b/1', 'refutes', 0.95)],
});
const open = (unknownReason: Sentence['unknownReason']) => sentence({ unknownReason });

describe('several bases', () => {
  it('agree with whichever settles a sentence', () => {
    for (const each of [
      [yes, open('off-topic')],
      [open('off-topic'), yes],
    ]) {
      const merged = mergeSentences(each);
      assert.deepEqual([merged.verdict, merged.confidence, merged.unknownReason], ['supported', 0.9, null]);
      assert.deepEqual(
        merged.evidence.map(({ claim }) => claim),
        ['a/1'],
      );
    }
    assert.equal(mergeSentences([open('off-topic'), no]).verdict, 'refuted');
  });

  it('dispute what one of them says and another denies, whatever their order', () => {
    for (const each of [
      [yes, no],
      [no, yes],
    ]) {
      const merged = mergeSentences(each);
      assert.deepEqual([merged.verdict, merged.confidence], ['disputed', 0.8]);
      assert.deepEqual(
        merged.evidence.map(({ stance }) => stance),
        ['supports', 'refutes'],
      );
      assert.equal(merged.differs.length, 1);
    }
  });

  it('are as sure as the surest of those that agree, and show the best evidence first', () => {
    const better = sentence({ verdict: 'supported', confidence: 0.97, evidence: [evidence('c/1', 'supports', 0.99)] });
    const merged = mergeSentences([yes, better]);
    assert.equal(merged.confidence, 0.97);
    assert.deepEqual(
      merged.evidence.map(({ claim }) => claim),
      ['c/1', 'a/1'],
    );
  });

  it('give the reason of the base that comes nearest where none settles a sentence', () => {
    assert.equal(mergeSentences([open('off-topic'), open('other-time')]).unknownReason, 'other-time');
    assert.equal(mergeSentences([open('missing-referent'), open('off-topic')]).unknownReason, 'missing-referent');
  });

  it('are as old as the oldest of them', () => {
    const info = (claims: number, built: string | null) => ({ claims, sources: [], built });
    assert.deepEqual(mergeInfo([info(2, '2026-01-15'), info(3, '2025-12-31')]), info(5, '2025-12-31'));
    assert.equal(mergeInfo([info(2, '2026-01-15'), info(3, null)]).built, null);
  });

  it('are called by their files, and told apart where those are named alike', () => {
    const names = baseNames(['/a/news.hcb', 'https://example.org/b/news.hcb?v=2', new Uint8Array(1), '/law']);
    assert.deepEqual(names, ['news', 'news-2', 'base', 'law']);
  });

  it('are checked by one engine, which tells the base of each source', { skip }, async () => {
    const wasm = readFileSync(WASM);
    const base = readFileSync(BASE);
    const one = await Engine.load({ wasm, base });
    const two = await Engine.load({ wasm, base: [base, base] });
    assert.equal(two.info.claims, 2 * one.info.claims);
    const text = [ko.supportedExample, ko.refutedExample, ko.disputedExample, ko.unknownExample].join(' ');
    const [single, both] = [await one.check(text), await two.check(text)];
    assert.deepEqual(
      both.sentences.map(({ verdict }) => verdict),
      single.sentences.map(({ verdict }) => verdict),
    );
    assert.deepEqual([...new Set(both.sources.map((source) => source.base))], ['base', 'base-2']);
    const known = new Set(both.sources.map(({ id }) => id));
    for (const { evidence: found } of both.sentences) for (const { source } of found) assert.ok(known.has(source));
    assert.deepEqual(await two.check(text), both, 'the same answer each time');
    one.close();
    two.close();
  });

  it('are named in one attribute, and shown with each source', { skip }, async () => {
    for (const path of ['/one.hcb', '/two.hcb']) {
      browser.site.route(path, send(readFileSync(BASE), 'application/octet-stream'));
    }
    const { widget, complaints, close } = await browser.open(
      browser.site.page('<haechi-check loading="eager" base="/one.hcb /two.hcb"></haechi-check>'),
    );
    await widget.check(ko.refutedExample);
    await widget.done();
    await widget.page.locator('haechi-check .more-summary').first().click();
    const shown = (await widget.cards.first().innerText()).replaceAll(/\s+/g, ' ');
    assert.match(shown, /2024년 4월 2일 one .* 2024년 4월 2일 two/);
    assert.equal(await widget.page.locator('haechi-check .difference').count(), 1, 'what both find is said once');
    assert.deepEqual(complaints, []);
    await close();
  });

  it('may be named later, or others in their place', { skip }, async () => {
    browser.site.route('/later.hcb', send(readFileSync(BASE), 'application/octet-stream'));
    const { page, widget, close } = await browser.open(
      browser.site.page('<haechi-check loading="eager"></haechi-check>'),
    );
    const told = (base: string | null) =>
      page.evaluate(async (address) => {
        const element = document.querySelector('haechi-check')!;
        const loaded = new Promise<number>((done) => {
          element.addEventListener('haechi-load', (event) => done((event as HaechiLoadEvent).info.claims), {
            once: true,
          });
        });
        if (address === null) element.removeAttribute('base');
        else element.setAttribute('base', address);
        return loaded;
      }, base);
    await page.locator('haechi-check .basis span').first().waitFor();
    const one = await told('/later.hcb');
    assert.equal(await told('/later.hcb /default.hcb'), 2 * one);
    assert.equal(await told(null), one);
    await widget.check(ko.refutedExample);
    await widget.done();
    await close();
  });

  it('fail together where one of them cannot be had', { skip }, async () => {
    const wasm = readFileSync(WASM);
    const base = readFileSync(BASE);
    await assert.rejects(Engine.load({ wasm, base: [base, wasm] }), { code: 'base-invalid' });
    await assert.rejects(Engine.load({ wasm, base: [] }), { code: 'base-empty' });
  });
});
