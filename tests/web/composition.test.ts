import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { composition } from './support/composition.ts';
import { it } from './support/engine.ts';
import { harness } from './support/harness.ts';
import { REFUTED } from './support/texts.ts';

const browser = harness();

describe('input methods', () => {
  it('fire nothing inside a composition, and lose nothing of it', async () => {
    const stage = await browser.stage('', { inputMethod: true });
    const { page, widget, close } = stage;
    await widget.input.focus();
    await page.keyboard.insertText(REFUTED.slice(0, -4));
    const method = await composition(stage);
    const shown = await method.begin('늘');
    await widget.input.evaluate((field) => {
      field.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, isComposing: true, bubbles: true, composed: true }),
      );
    });
    await page.waitForTimeout(100);
    assert.equal(await widget.cards.count(), 0);
    assert.equal(await widget.input.inputValue(), `${REFUTED.slice(0, -4)}${shown}`);
    await method.commit('늘');
    await page.keyboard.insertText('었다.');
    assert.equal(await widget.input.inputValue(), REFUTED);
    await page.keyboard.press('Control+Enter');
    await widget.done();
    assert.equal(await widget.cards.count(), 1);
    await close();
  });

  it('are not disturbed by results that arrive meanwhile', async () => {
    const stage = await browser.stage('', { inputMethod: true });
    const { widget, close } = stage;
    await widget.check(`느리게. ${REFUTED}`);
    await widget.input.press('Control+End');
    const method = await composition(stage);
    const shown = await method.begin('한');
    await widget.done();
    assert.equal(await widget.input.inputValue(), `느리게. ${REFUTED}${shown}`);
    await method.commit('한');
    assert.equal(await widget.input.inputValue(), `느리게. ${REFUTED}한`);
    await close();
  });
});
