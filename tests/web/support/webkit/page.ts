import { EventEmitter } from 'node:events';
import { writeFileSync } from 'node:fs';
import type { WebDriver, WebElement } from 'selenium-webdriver';
import { until } from '../until.ts';
import { keysOf } from './keys.ts';
import { WebKitLocator, type Finding } from './locator.ts';

interface Outcome {
  readonly value?: unknown;
  readonly error?: string;
  readonly complaints: readonly string[];
}

/**
 * The part of Playwright's Page that our tests use, over WebDriver. Names and meanings are Playwright's, so the tests are
 * the same for every engine.
 */
export class WebKitPage {
  readonly driver: WebDriver;
  readonly complaints: string[] = [];
  readonly #events = new EventEmitter();

  constructor(driver: WebDriver) {
    this.driver = driver;
  }

  context(): Pick<WebKitPage, 'on'> {
    return this;
  }

  on(event: string, listener: (payload: unknown) => void): void {
    this.#events.on(event, listener);
  }

  emit(event: string, payload: unknown): void {
    this.#events.emit(event, payload);
  }

  /** Comes back when the page is loaded, whatever is asked for. */
  async goto(url: string): Promise<void> {
    await this.driver.get(url);
  }

  async reload(): Promise<void> {
    await this.driver.navigate().refresh();
  }

  locator(css: string, options?: { readonly hasText?: string }): WebKitLocator {
    return this.#root().locator(css, options);
  }

  getByRole(role: string, options?: Finding): WebKitLocator {
    return this.#root().getByRole(role, options);
  }

  getByText(text: string, options?: { readonly exact?: boolean }): WebKitLocator {
    return this.#root().getByText(text, options);
  }

  frameLocator(css: string): WebKitLocator {
    return new WebKitLocator(this, [], css);
  }

  /** Runs a function with one argument in the page, or an expression; waits for promises. */
  async evaluate(what: string | ((...args: never[]) => unknown), ...args: unknown[]): Promise<unknown> {
    const body = typeof what === 'string' && args.length === 0 ? asFunction(what) : String(what);
    const outcome = (await this.driver.executeAsyncScript(
      `const done = arguments[arguments.length - 1];
      const given = [...arguments].slice(0, -1);
      const finish = (outcome) => done({ ...outcome, complaints: (window.haechiComplaints ?? []).splice(0) });
      (async () => (${body})(...given))().then(
        (value) => finish(value === undefined ? {} : { value }),
        (error) => finish({ error: String(error) }));`,
      ...args,
    )) as Outcome;
    this.complaints.push(...outcome.complaints);
    if (outcome.error !== undefined) throw new Error(`page.evaluate: ${outcome.error}`);
    return outcome.value;
  }

  /** With a list of elements, which WebDriver hands over one by one only. */
  evaluateList(
    what: (list: never, arg: never) => unknown,
    list: readonly WebElement[],
    arg?: unknown,
  ): Promise<unknown> {
    return this.evaluate(`(arg, ...list) => (${String(what)})(list, arg)`, arg, ...list);
  }

  waitForFunction(what: string | ((...args: never[]) => unknown), arg?: unknown): Promise<unknown> {
    return until(() => this.evaluate(what, arg), 'page.waitForFunction');
  }

  async waitForLoadState(state = 'load'): Promise<void> {
    await this.waitForFunction(() => document.readyState === 'complete');
    if (state === 'networkidle') await this.waitForTimeout(500);
  }

  waitForTimeout(milliseconds: number): Promise<void> {
    return new Promise((done) => setTimeout(done, milliseconds));
  }

  readonly keyboard = {
    press: (chord: string): Promise<void> => this.#chord(keysOf(chord)),
    type: async (text: string): Promise<void> => {
      for (const key of text) await this.#chord([key]);
    },
    insertText: async (text: string): Promise<void> => {
      await this.evaluate((inserted: string) => void document.execCommand('insertText', false, inserted), text);
    },
  };

  readonly mouse = {
    move: (x: number, y: number): Promise<void> =>
      this.#pointer()
        .move({ x: Math.round(x), y: Math.round(y) })
        .perform(),
    down: (): Promise<void> => this.#pointer().press().perform(),
    up: (): Promise<void> => this.#pointer().release().perform(),
    click: (x: number, y: number): Promise<void> =>
      this.#pointer()
        .move({ x: Math.round(x), y: Math.round(y) })
        .press()
        .release()
        .perform(),
  };

  /** The size of the page itself: the window has a toolbar besides. */
  async setViewportSize({ width, height }: { readonly width: number; readonly height: number }): Promise<void> {
    const window = this.driver.manage().window();
    await window.setRect({ x: 0, y: 0, width, height });
    const [inner, outer] = (await this.evaluate(() => [innerHeight, outerHeight])) as [number, number];
    await window.setRect({ x: 0, y: 0, width, height: height + outer - inner });
    const got = await this.evaluate(() => innerWidth);
    if (got !== width) throw new Error(`MiniBrowser made its page ${String(got)} px wide, ${width} were asked for.`);
  }

  async screenshot({ path }: { readonly path: string }): Promise<void> {
    writeFileSync(path, await this.driver.takeScreenshot(), 'base64');
  }

  /** Runs an act inside a frame (the page itself where null). */
  async inFrame<T>(css: string | null, act: () => Promise<T>): Promise<T> {
    if (css === null) return act();
    const frame = (await this.driver.executeScript('return document.querySelector(arguments[0])', css)) as WebElement;
    await this.driver.switchTo().frame(frame);
    try {
      return await act();
    } finally {
      await this.driver.switchTo().defaultContent();
    }
  }

  #root(): WebKitLocator {
    return new WebKitLocator(this, [], null);
  }

  #pointer() {
    return this.driver.actions({ async: true });
  }

  async #chord(keys: readonly string[]): Promise<void> {
    const actions = this.driver.actions({ async: true });
    for (const key of keys) actions.keyDown(key);
    for (const key of [...keys].reverse()) actions.keyUp(key);
    await actions.perform();
  }
}

function asFunction(code: string): string {
  return isExpression(code) ? `() => (${code})` : `() => { ${code} }`;
}

function isExpression(code: string): boolean {
  try {
    new Function(`return (${code}\n)`);
    return true;
  } catch {
    return false;
  }
}
