import assert from 'node:assert/strict';
import { describe } from 'node:test';
import type { Page } from 'playwright-core';
import { it } from './support/engine.ts';
import { harness } from './support/harness.ts';
import { DISPUTED, REFUTED, SUPPORTED, UNKNOWN } from './support/texts.ts';
import { widgetHtml } from './support/widget.ts';

const browser = harness();

const ARTICLE = `<article id="story"><h2>해상 풍력</h2><p>${REFUTED.slice(0, 6)}<b>${REFUTED.slice(6, 12)}</b>${REFUTED.slice(12)}
<a href="/elsewhere">관련 글</a></p><script type="text/plain">75%</script><ul><li>${SUPPORTED}</li><li>${DISPUTED}</li></ul><p>${UNKNOWN}</p></article>`;

/** The words that each highlight of the page covers. */
function highlighted(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const found: Record<string, string[]> = {};
    CSS.highlights.forEach((highlight, name) => {
      found[name.replace('haechi-', '')] = [...highlight].map((range) => String(range).replaceAll(/\s+/g, ' ').trim());
    });
    return found;
  });
}

describe('an article on the page', () => {
  it('is marked in place and its nodes are left as they were', async () => {
    const { page, complaints, close } = await browser.open(browser.site.page(ARTICLE + widgetHtml('for="story"')));
    const before = await page.locator('#story').innerHTML();
    await page.getByRole('button', { name: '이 글 확인하기' }).click();
    await page.locator('haechi-check .share').waitFor();
    const marks = await highlighted(page);
    assert.deepEqual(marks['refuted'], [REFUTED]);
    assert.deepEqual(marks['supported'], [SUPPORTED]);
    assert.deepEqual(marks['disputed'], [DISPUTED]);
    assert.ok(marks['unknown']?.includes(UNKNOWN));
    const counts = await page
      .locator('haechi-check .tally')
      .evaluateAll((all) =>
        all.map((tally) => `${(tally as HTMLElement).dataset['verdict']} ${tally.querySelector('b')!.textContent}`),
      );
    assert.deepEqual(counts, ['refuted 1', 'disputed 1', `unknown ${marks['unknown']!.length}`, 'supported 1']);
    assert.equal(await page.locator('#story').innerHTML(), before);
    assert.deepEqual(complaints, []);
    await close();
  });

  it('leads from a marked sentence to its result, and back', async () => {
    const { page, close } = await browser.open(browser.site.page(ARTICLE + widgetHtml('for="story"')));
    await page.getByRole('button', { name: '이 글 확인하기' }).click();
    await page.locator('haechi-check .share').waitFor();
    await page.locator('#story li').nth(1).click();
    const verdict = await page.evaluate(() =>
      document.querySelector('haechi-check')?.shadowRoot?.activeElement?.textContent?.trim(),
    );
    assert.equal(verdict, '기사마다 다름');
    await page
      .locator('haechi-check .card[data-verdict="disputed"]')
      .getByRole('button', { name: '글에서 보기' })
      .click();
    assert.equal(await page.evaluate(() => String(getSelection())), DISPUTED);
    await close();
  });

  it('that is not there is told to whoever built the page', async () => {
    const { page, complaints, close } = await browser.open(browser.site.page(widgetHtml('for="nowhere"')));
    await page.getByRole('button', { name: '이 글 확인하기' }).click();
    await page.waitForFunction(() => (document.querySelector('haechi-check') as { answer?: unknown } | null)?.answer);
    assert.match(complaints.join(), /no element has the id "nowhere"/);
    await close();
  });

  it('is unmarked when the element goes away', async () => {
    const { page, close } = await browser.open(browser.site.page(ARTICLE + widgetHtml('for="story"')));
    await page.getByRole('button', { name: '이 글 확인하기' }).click();
    await page.locator('haechi-check .share').waitFor();
    await page.evaluate(() => document.querySelector('haechi-check')?.remove());
    const left = Object.values(await highlighted(page)).flat();
    assert.deepEqual(left, []);
    await close();
  });
});

describe('a selection on the page', () => {
  it('gets a button beside it that checks the selected text', async () => {
    const { page, widget, complaints, close } = await browser.open(
      browser.site.page(`<p id="quote">${REFUTED}</p>` + widgetHtml('selection')),
    );
    await widget.input.waitFor();
    await page.locator('#quote').selectText();
    const button = page.getByRole('button', { name: '선택한 글 확인' });
    await button.waitFor();
    const box = (await button.boundingBox())!;
    assert.ok(box.x >= 0 && box.x + box.width <= 1280 && box.y > 0, 'inside the window');
    await button.click();
    await widget.done();
    assert.equal(await widget.input.inputValue(), REFUTED);
    await button.waitFor({ state: 'detached' });
    assert.deepEqual(complaints, []);
    await close();
  });

  it('gets a button that the keyboard comes to', async () => {
    const html = `<p id="quote">${REFUTED}</p><button id="before">Before</button>${widgetHtml('selection')}`;
    const { page, widget, close } = await browser.open(browser.site.page(html));
    await widget.input.waitFor();
    await page.locator('#before').focus();
    await page.locator('#quote').evaluate((quote) => getSelection()!.selectAllChildren(quote));
    await page.getByRole('button', { name: '선택한 글 확인' }).waitFor();
    await page.locator('#before').focus();
    const reached = () =>
      page.evaluate(() => document.querySelector('haechi-check')!.shadowRoot!.activeElement?.getAttribute('part'));
    for (let tabs = 0; tabs < 6 && (await reached()) !== 'button select-check'; tabs += 1) {
      await page.keyboard.press('Tab');
    }
    assert.equal(await reached(), 'button select-check');
    await page.keyboard.press('Enter');
    await widget.done();
    assert.equal(await widget.input.inputValue(), REFUTED);
    await page.waitForFunction(
      () => document.querySelector('haechi-check')!.shadowRoot!.activeElement?.className === 'verdict',
    );
    await close();
  });

  it('gets none in the element itself, nor for a word or two', async () => {
    const { page, widget, close } = await browser.open(
      browser.site.page('<p id="quote">풍력</p>' + widgetHtml('selection')),
    );
    await widget.input.fill(REFUTED);
    await widget.input.selectText();
    await page.waitForTimeout(400);
    assert.equal(await page.locator('haechi-check .beside').count(), 0);
    await page.locator('#quote').selectText();
    await page.waitForTimeout(400);
    assert.equal(await page.locator('haechi-check .beside').count(), 0);
    await close();
  });
});

describe('a dropped file', () => {
  const drop = (page: Page, name: string, type: string, text: string) =>
    page.locator('haechi-check textarea').evaluate(
      (field, [fileName, fileType, content]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content!], fileName!, { type: fileType! }));
        field.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true, composed: true }));
      },
      [name, type, text],
    );

  it('of text is checked', async () => {
    const { page, widget, close } = await browser.stage();
    await drop(page, 'notes.txt', 'text/plain', REFUTED);
    await widget.done();
    assert.equal(await widget.input.inputValue(), REFUTED);
    await close();
  });

  it('is welcome where words are, which the browser takes by itself', async () => {
    const { page, widget, close } = await browser.stage();
    await widget.input.waitFor();
    const taken = await page.locator('haechi-check textarea').evaluate((field) => {
      const over = (item: string | File): boolean => {
        const dataTransfer = new DataTransfer();
        if (typeof item === 'string') dataTransfer.setData('text/plain', item);
        else dataTransfer.items.add(item);
        return !field.dispatchEvent(new DragEvent('dragover', { dataTransfer, cancelable: true }));
      };
      return [over(new File(['words'], 'notes.txt')), over('words')];
    });
    assert.deepEqual(taken, [true, false]);
    await close();
  });

  it('of another kind is declined, and the typed text stays', async () => {
    const { page, widget, close } = await browser.stage();
    await widget.input.fill(REFUTED);
    await drop(page, 'picture.png', 'image/png', 'not text');
    await page.getByText('텍스트 파일만 열 수 있습니다.').waitFor();
    assert.equal(await widget.input.inputValue(), REFUTED);
    await close();
  });
});
