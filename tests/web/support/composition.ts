import type { Page } from 'playwright-core';
import { ENGINE } from './engine.ts';

/** A Hangul syllable typed through an input method, in the two steps that matter to a page. */
export interface Composition {
  /** Types all of it without committing it; resolves to what the field shows for it meanwhile. */
  begin(syllable: string): Promise<string>;
  commit(syllable: string): Promise<void>;
}

/** The engine's own input method, not made-up events: what it does to the field is what a reader's does. */
export async function composition(page: Page): Promise<Composition> {
  return ENGINE === 'webkit' ? gtkComposition(page) : chromiumComposition(page);
}

async function chromiumComposition(page: Page): Promise<Composition> {
  const session = await page.context().newCDPSession(page);
  return {
    begin: async (syllable) => {
      for (const text of stages(syllable)) {
        await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      }
      return syllable;
    },
    commit: async (syllable) => {
      await session.send('Input.insertText', { text: syllable });
    },
  };
}

/** GTK has one built in: Ctrl+Shift+U, then the character's number, which stands in the field until it is committed. */
function gtkComposition(page: Page): Composition {
  const number = (syllable: string): string => syllable.codePointAt(0)!.toString(16);
  return {
    begin: async (syllable) => {
      await page.keyboard.press('Control+Shift+u');
      await page.keyboard.type(number(syllable));
      return `u${number(syllable)}`;
    },
    commit: () => page.keyboard.press('Space'),
  };
}

/** 늘 as it grows: ㄴ, 느, 늘. */
function stages(syllable: string): string[] {
  const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
  const code = syllable.charCodeAt(0) - 0xac00;
  const open = String.fromCharCode(0xac00 + code - (code % 28));
  return [...new Set([INITIALS[Math.floor(code / 588)]!, open, syllable])];
}
