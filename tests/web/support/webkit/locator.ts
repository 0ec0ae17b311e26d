import type { WebElement } from 'selenium-webdriver';
import { until } from '../until.ts';
import type { WebKitPage } from './page.ts';
import { find, type Step } from './query.ts';

export interface Finding {
  readonly name?: string | RegExp;
  readonly exact?: boolean;
  readonly level?: number;
}

type Link =
  | Step
  | { readonly kind: 'name'; readonly name: string | RegExp; readonly exact: boolean }
  | { readonly kind: 'holds'; readonly text: string }
  | { readonly kind: 'nth'; readonly index: number };

type State = 'visible' | 'attached' | 'hidden' | 'detached';

/** The part of Playwright's Locator that our tests use. Found anew for every act, like theirs. */
export class WebKitLocator {
  readonly #page: WebKitPage;
  readonly #path: readonly Link[];
  readonly #frame: string | null;

  constructor(page: WebKitPage, path: readonly Link[], frame: string | null) {
    this.#page = page;
    this.#path = path;
    this.#frame = frame;
  }

  locator(css: string, { hasText }: { readonly hasText?: string } = {}): WebKitLocator {
    const found = this.#then({ kind: 'css', css });
    return hasText === undefined ? found : found.#then({ kind: 'holds', text: hasText });
  }

  getByRole(role: string, { name, exact = false, level }: Finding = {}): WebKitLocator {
    const found = this.#then({ kind: 'role', role, level });
    return name === undefined ? found : found.#then({ kind: 'name', name, exact });
  }

  getByText(text: string, { exact = false }: { readonly exact?: boolean } = {}): WebKitLocator {
    return this.#then({ kind: 'text', text, exact });
  }

  nth(index: number): WebKitLocator {
    return this.#then({ kind: 'nth', index });
  }

  first(): WebKitLocator {
    return this.nth(0);
  }

  last(): WebKitLocator {
    return this.nth(-1);
  }

  async waitFor({ state = 'visible' }: { readonly state?: State } = {}): Promise<void> {
    await this.#until(async () => {
      const elements = await this.#all();
      if (state === 'attached' || state === 'detached') return elements.length > 0 === (state === 'attached');
      const visible = elements[0] ? await this.#run(elements[0], isVisible) : false;
      return visible === (state === 'visible');
    }, `waitFor ${state}`);
  }

  count(): Promise<number> {
    return this.#page.inFrame(this.#frame, async () => (await this.#all()).length);
  }

  async all(): Promise<WebKitLocator[]> {
    return Array.from({ length: await this.count() }, (_, index) => this.nth(index));
  }

  async isVisible(): Promise<boolean> {
    const run = async (): Promise<unknown> => {
      const [element] = await this.#all();
      return element ? this.#run(element, isVisible) : false;
    };
    return (await this.#page.inFrame(this.#frame, run)) as boolean;
  }

  allTextContents(): Promise<string[]> {
    return this.#page.inFrame(this.#frame, async () => {
      const texts: string[] = [];
      for (const element of await this.#all()) {
        texts.push((await this.#run(element, (each: Element) => each.textContent)) as string);
      }
      return texts;
    });
  }

  evaluate(what: (element: never, arg: never) => unknown, arg?: unknown): Promise<unknown> {
    return this.#with('evaluate', async (element) => [await this.#run(element, what, arg)]).then(([value]) => value);
  }

  evaluateAll(what: (elements: never, arg: never) => unknown, arg?: unknown): Promise<unknown> {
    return this.#page.inFrame(this.#frame, async () => this.#page.evaluateList(what, await this.#all(), arg));
  }

  textContent(): Promise<unknown> {
    return this.evaluate((element: Element) => element.textContent);
  }

  innerText(): Promise<unknown> {
    return this.evaluate(async (element: HTMLElement) => {
      // What lies outside the view may be left undrawn (content-visibility), and has no text then.
      element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      return element.innerText;
    });
  }

  innerHTML(): Promise<unknown> {
    return this.evaluate((element: Element) => element.innerHTML);
  }

  inputValue(): Promise<unknown> {
    return this.evaluate((element: HTMLInputElement) => element.value);
  }

  getAttribute(name: string): Promise<unknown> {
    return this.evaluate((element: Element, key: string) => element.getAttribute(key), name);
  }

  boundingBox(): Promise<unknown> {
    return this.evaluate((element: Element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    });
  }

  async click(): Promise<void> {
    await this.#with('click', async (element) => {
      if (!(await this.#run(element, isReady))) return null;
      await element.click();
      return true;
    });
  }

  async focus(): Promise<void> {
    await this.#with('focus', async (element) => {
      await this.#run(element, (each: HTMLElement) => each.focus());
      return true;
    });
  }

  async press(chord: string): Promise<void> {
    await this.focus();
    await this.#page.keyboard.press(chord);
  }

  async pressSequentially(text: string): Promise<void> {
    await this.focus();
    await this.#page.keyboard.type(text);
  }

  /** In place of what the field holds, as one input. */
  async fill(text: string): Promise<void> {
    await this.#with('fill', async (element) => {
      if (!(await this.#run(element, isReady))) return null;
      // In a frame of another origin a script gives no focus.
      if (this.#frame !== null) await element.click();
      await this.#run(
        element,
        (field: HTMLTextAreaElement, inserted: string) => {
          field.focus();
          field.select();
          document.execCommand(inserted === '' ? 'delete' : 'insertText', false, inserted);
        },
        text,
      );
      return true;
    });
  }

  async selectOption(wanted: string | { readonly label: string }): Promise<void> {
    await this.#with('selectOption', async (element) => {
      await this.#run(
        element,
        (select: HTMLSelectElement, chosen: string | { readonly label: string }) => {
          const isChosen = ({ value, label }: HTMLOptionElement): boolean =>
            typeof chosen === 'string' ? value === chosen : label === chosen.label;
          select.selectedIndex = [...select.options].findIndex(isChosen);
          for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }));
        },
        wanted,
      );
      return true;
    });
  }

  async selectText(): Promise<void> {
    await this.#with('selectText', async (element) => {
      await this.#run(element, (each: Element) => {
        if ('select' in each) (each as HTMLTextAreaElement).select();
        else getSelection()?.selectAllChildren(each);
      });
      return true;
    });
  }

  #then(link: Link): WebKitLocator {
    return new WebKitLocator(this.#page, [...this.#path, link], this.#frame);
  }

  /** Does something with the first element once it is there; null means not yet. */
  #with<T>(what: string, act: (element: WebElement) => Promise<T | null>): Promise<T> {
    return this.#until(async () => {
      const [element] = await this.#all();
      return element ? act(element) : null;
    }, what) as Promise<T>;
  }

  #until<T>(attempt: () => Promise<T>, what: string): Promise<T> {
    const where = JSON.stringify(this.#path);
    return until(() => this.#page.inFrame(this.#frame, attempt), `${what} ${where}`);
  }

  #run(element: WebElement, what: (element: never, arg: never) => unknown, arg?: unknown): Promise<unknown> {
    return this.#page.evaluate(what, element, arg);
  }

  async #all(): Promise<WebElement[]> {
    let found: readonly (WebElement | null)[] = [null];
    for (const link of this.#path) found = await this.#follow(found, link);
    return found as WebElement[];
  }

  async #follow(from: readonly (WebElement | null)[], link: Link): Promise<WebElement[]> {
    if (link.kind === 'nth') return [from.at(link.index)].filter((each) => each != null);
    const found: WebElement[] = [];
    for (const element of from) {
      if (link.kind === 'name') {
        if (isNamed(await element!.getAccessibleName(), link.name, link.exact)) found.push(element!);
      } else if (link.kind === 'holds') {
        if (await this.#run(element!, holds, link.text)) found.push(element!);
      } else found.push(...((await this.#page.evaluate(find, element, link)) as WebElement[]));
    }
    return found;
  }
}

function isNamed(name: string, wanted: string | RegExp, exact: boolean): boolean {
  if (wanted instanceof RegExp) return wanted.test(name);
  return exact ? name.trim() === wanted : name.toLowerCase().includes(wanted.toLowerCase());
}

/** These run in the page. */
function holds(element: Element, text: string): boolean {
  return (element.textContent ?? '').replace(/\s+/g, ' ').toLowerCase().includes(text.toLowerCase());
}

function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return element.checkVisibility({ visibilityProperty: true }) && width > 0 && height > 0;
}

function isReady(element: HTMLElement & { disabled?: boolean }): boolean {
  return element.checkVisibility({ visibilityProperty: true }) && element.disabled !== true;
}
