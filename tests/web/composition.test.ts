import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { harness } from './support/harness.ts';
import { REFUTED } from './support/texts.ts';

const browser = harness();

describe('input methods', () => {
  it('fire nothing inside a composition, and lose nothing of it', async () => {
    const { page, widget, close } = await browser.stage();
    await widget.input.focus();
    await page.keyboard.insertText(REFUTED.slice(0, -4));
    const session = await page.context().newCDPSession(page);
    for (const text of ['ㄴ', '느', '늘']) {
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    }
    await widget.input.evaluate((field) => {
      field.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, isComposing: true, bubbles: true, composed: true }),
      );
    });
    await page.waitForTimeout(100);
    assert.equal(await widget.cards.count(), 0);
    assert.equal(await widget.input.inputValue(), `${REFUTED.slice(0, -4)}늘`);
    await session.send('Input.insertText', { text: '늘었다.' });
    assert.equal(await widget.input.inputValue(), REFUTED);
    await page.keyboard.press('Control+Enter');
    await widget.done();
    assert.equal(await widget.cards.count(), 1);
    await close();
  });

  it('are not disturbed by results that arrive meanwhile', async () => {
    const { page, widget, close } = await browser.stage();
    await widget.check(`느리게. ${REFUTED}`);
    await widget.input.press('Control+End');
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: '하', selectionStart: 1, selectionEnd: 1 });
    await widget.done();
    await session.send('Input.imeSetComposition', { text: '한', selectionStart: 1, selectionEnd: 1 });
    await session.send('Input.insertText', { text: '한' });
    assert.equal(await widget.input.inputValue(), `느리게. ${REFUTED}한`);
    await close();
  });
});
