import type { Page } from 'playwright-core';

/** The clipboard as a person uses it, by the keys, in a field that is there for the moment: needs no permission. */
async function inPad<T>(page: Page, act: () => Promise<T>): Promise<T> {
  await page.evaluate(() => {
    const pad = document.createElement('textarea');
    pad.id = 'pad';
    document.body.append(pad);
  });
  try {
    return await act();
  } finally {
    await page.evaluate(() => document.getElementById('pad')?.remove());
  }
}

/** Puts a text on the clipboard. */
export function copyText(page: Page, text: string): Promise<void> {
  return inPad(page, async () => {
    const pad = page.locator('#pad');
    await pad.fill(text);
    await pad.press('Control+a');
    await pad.press('Control+c');
  });
}

/** The text on the clipboard. */
export function clipboardText(page: Page): Promise<string> {
  return inPad(page, async () => {
    const pad = page.locator('#pad');
    await pad.press('Control+v');
    return pad.inputValue();
  });
}
