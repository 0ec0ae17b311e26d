import assert from 'node:assert/strict';
import { describe } from 'node:test';
import type { HaechiCheck } from '../../web/element/haechi-check.ts';
import { ko } from '../../web/locales/ko.ts';
import { copyText } from './support/clipboard.ts';
import { it } from './support/engine.ts';
import { harness } from './support/harness.ts';
import { DATED, DERIVED, DISPUTED, GREETING, LONG, REFUTED, SUPPORTED, UNKNOWN } from './support/texts.ts';

const browser = harness();

describe('results', () => {
  it('show what differs, marked in both texts', async () => {
    const { page, widget, close } = await browser.stage();
    await widget.check(REFUTED);
    await widget.done();
    assert.deepEqual(await page.locator('haechi-check .said mark').allTextContents(), ['75%']);
    assert.deepEqual(await page.locator('haechi-check .claim mark').allTextContents(), ['85%']);
    assert.deepEqual(await page.locator('haechi-check .value').allTextContents(), ['75%', '85%', '10%p']);
    assert.match(
      (await widget.cards.first().innerText()).replaceAll('\n', ' '),
      /이하늘 기자.*한빛일보.*2024년 4월 2일/,
    );
    assert.equal(await page.locator('haechi-check .source a').first().getAttribute('href'), 'https://example.org/wind');
    await close();
  });

  it('say how far figures and dates lie apart, beside a drawing that is no obstacle', async () => {
    const { page, widget, close } = await browser.stage();
    await widget.check(`${REFUTED} ${DATED}`);
    await widget.done();
    const gaps = await page.locator('haechi-check .gap').allTextContents();
    assert.deepEqual(
      gaps.map((gap) => gap.trim()),
      ['차이10%p', '차이2일'],
    );
    assert.equal(await page.locator('haechi-check .scale svg:not([aria-hidden="true"])').count(), 0);
    await close();
  });

  it('mark the right words behind emoji, hanja and decomposed Hangul', async () => {
    for (const before of ['👩‍👩‍👧🎉 ', '美中 競爭 ', '한빛시 소식 '.normalize('NFD'), '𠮷野家 ']) {
      const { page, widget, close } = await browser.stage();
      await widget.check(before + REFUTED);
      await widget.done();
      assert.deepEqual(await page.locator('haechi-check .said mark').allTextContents(), ['75%'], before);
      await close();
    }
  });

  it('keep the text as it was pasted, lines and all', async () => {
    const text = `${REFUTED}\n\n  ${SUPPORTED}  \n${UNKNOWN}`;
    const { page, widget, close } = await browser.stage();
    await widget.check(text);
    await widget.done();
    const shown = await page.locator('haechi-check .checked-text').evaluate((element) => {
      const copy = element.cloneNode(true) as HTMLElement;
      copy.querySelectorAll('.hidden, svg').forEach((extra) => extra.remove());
      return copy.textContent;
    });
    assert.equal(shown, text);
    await close();
  });

  it('say who said it and when', async () => {
    const { widget, close } = await browser.stage();
    await widget.check(SUPPORTED);
    await widget.done();
    const text = (await widget.cards.first().innerText()).replaceAll(/\s+/g, ' ');
    assert.match(text, /말한 사람: 김바람/);
    assert.match(text, /말한 사람 김바람 한빛시장 전한 곳 한빛일보 시점 2024년 4월부터/);
    await close();
  });

  it('say how sure they are in words, and how old the base is', async () => {
    const { page, widget, close } = await browser.stage();
    await widget.check(LONG);
    await widget.done();
    const { high, medium } = ko.confidence;
    assert.deepEqual(await page.locator('haechi-check .confidence').allTextContents(), [high, high, medium, high]);
    const basis = (await page.locator('haechi-check .basis').innerText()).replaceAll(/\s+/g, ' ');
    assert.equal(basis.trim(), `${ko.status.basis('361', '3')} ${ko.status.built('2026년 1월 15일')}`);
    await close();
  });

  it('put the sides of a dispute beside each other, or below on a phone', async () => {
    for (const [width, beside] of [
      [1280, true],
      [390, false],
    ] as const) {
      const { page, widget, close } = await browser.stage('', { viewport: { width, height: 800 } });
      await widget.check(DISPUTED);
      await widget.done();
      const [one, other] = await page
        .locator('haechi-check .side')
        .evaluateAll((sides) => sides.map((side) => side.getBoundingClientRect().top));
      assert.equal(one === other, beside, String(width));
      const dates = await page.locator('haechi-check .side time').allTextContents();
      assert.deepEqual(dates, ['2024년 4월 2일', '2024년 3월'], 'each with its date');
      await close();
    }
  });

  it('show a derivation with the source of each value', async () => {
    const { page, widget, close } = await browser.stage();
    await widget.check(DERIVED);
    await widget.done();
    const equation = await page.locator('haechi-check .equation').textContent();
    assert.equal(equation?.replaceAll(/\s+/g, ' ').trim(), '344기 − 33기 = 311');
    assert.equal(await page.locator('haechi-check .meaning').textContent(), ko.derived.supported);
    await page.getByRole('button', { name: '33기' }).press('Enter');
    const reached = await page.evaluate(
      () => document.querySelector('haechi-check')?.shadowRoot?.activeElement?.textContent,
    );
    assert.match(reached ?? '', /33기.*발행일 미상/s, 'a value in the equation leads to its article');
    assert.deepEqual(await page.locator('haechi-check .term .value').allTextContents(), ['344기', '33기']);
    assert.equal(
      await page.locator('haechi-check .term').nth(1).locator('a').count(),
      0,
      'a javascript: address is no link',
    );
    await close();
  });

  it('give the reason where nothing is settled, and no card to a greeting', async () => {
    const { widget, close } = await browser.stage();
    await widget.check(`${GREETING} ${UNKNOWN}`);
    await widget.done();
    assert.equal(await widget.cards.count(), 1);
    assert.match(await widget.cards.first().innerText(), /시점이 다릅니다/);
    await widget.check(GREETING);
    await widget.page.getByText('사실을 주장하지 않는 문장').waitFor();
    await close();
  });

  it('say so when only the beginning of a text was checked', async () => {
    const { page, close } = await browser.stage();
    await page.evaluate(async (text) => {
      const element = document.querySelector('haechi-check') as unknown as HaechiCheck;
      await element.check(text.padEnd(1_000_001, ' '));
    }, REFUTED);
    assert.equal(await page.locator('haechi-check .note').innerText(), ko.field.tooLong);
    await close();
  });

  it('say so when the text has changed since', async () => {
    const { page, widget, close } = await browser.stage();
    await widget.check(LONG);
    await widget.done();
    await widget.input.press('End');
    await widget.input.pressSequentially('!');
    assert.match(await page.locator('haechi-check .note').innerText(), /바꾸기 전 글/);
    await close();
  });

  it('check at once when a text is pasted', async () => {
    const { page, widget, close } = await browser.stage();
    await copyText(page, REFUTED);
    await widget.input.press('Control+v');
    await widget.done();
    assert.equal(await widget.cards.count(), 1);
    await close();
  });
});
