import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { ENGINE } from './engine.ts';
import type { Stage } from './harness.ts';

/** A Hangul syllable typed through an input method, in the two steps that matter to a page. */
export interface Composition {
  /** Types all of it without committing it; resolves to what the field shows for it meanwhile. */
  begin(syllable: string): Promise<string>;
  commit(syllable: string): Promise<void>;
}

/** The engine's own input method, not made-up events: what it does to the field is what a reader's does. */
export async function composition({ page, display }: Stage): Promise<Composition> {
  if (ENGINE === 'chromium') return chromiumComposition(page);
  return gtkComposition(display === null ? driverKeys(page) : await screenKeys(page, display));
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

interface Keys {
  /** Presses Ctrl+Shift+U, then types. */
  number(digits: string): Promise<void>;
  space(): Promise<void>;
}

/** GTK has one built in: Ctrl+Shift+U, then the character's number, which stands in the field until it is committed. */
function gtkComposition({ number, space }: Keys): Composition {
  const numberOf = (syllable: string): string => syllable.codePointAt(0)!.toString(16);
  return {
    begin: async (syllable) => {
      await number(numberOf(syllable));
      return `u${numberOf(syllable)}`;
    },
    commit: space,
  };
}

function driverKeys({ keyboard }: Page): Keys {
  return {
    number: async (digits) => {
      await keyboard.press('Control+Shift+u');
      await keyboard.type(digits);
    },
    space: () => keyboard.press('Space'),
  };
}

/** Keys of the screen itself: those of WebDriver BiDi pass an input method by. They arrive when they arrive. */
async function screenKeys(page: Page, display: string): Promise<Keys> {
  const run = promisify(execFile);
  const xdotool = async (...args: string[]): Promise<string> => {
    const { stdout } = await run('xdotool', args, { env: { ...process.env, DISPLAY: display }, timeout: 10_000 });
    return stdout.trim();
  };
  const shown = (end: string): Promise<unknown> =>
    page.waitForFunction((wanted) => {
      const field = document.querySelector('haechi-check')?.shadowRoot?.querySelector('textarea');
      return wanted === '' ? !/u[0-9a-f]{4}$/.test(field?.value ?? '') : field?.value.endsWith(wanted);
    }, end);
  await xdotool('search', '--sync', '--onlyvisible', '--name', await page.title(), 'windowfocus', '--sync');
  return {
    number: async (digits) => {
      await xdotool('key', 'ctrl+shift+u');
      await xdotool('type', digits);
      await shown(`u${digits}`);
    },
    space: async () => {
      await xdotool('key', 'space');
      await shown('');
    },
  };
}

/** 늘 as it grows: ㄴ, 느, 늘. */
function stages(syllable: string): string[] {
  const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
  const code = syllable.charCodeAt(0) - 0xac00;
  const open = String.fromCharCode(0xac00 + code - (code % 28));
  return [...new Set([INITIALS[Math.floor(code / 588)]!, open, syllable])];
}
