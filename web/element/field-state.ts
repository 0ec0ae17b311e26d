import type { Messages } from '../locales/locale.ts';
import type { FieldActions } from '../views/field.ts';
import { textFile } from './files.ts';

/** A text longer than this (UTF-16 units) is not taken: about 300 pages. */
export const LONGEST = 1_000_000;

/** What the field asks of the element around it. */
export interface FieldHost {
  textarea(): HTMLTextAreaElement | null;
  words(): Messages['field'] | undefined;
  /** The text whose results are shown, if any are. */
  checked(): string | null;
  check(text?: string): void;
  clear(): void;
  changed(): void;
}

/** The text field: what is in it stays the browser's; here is only what follows from it. */
export class FieldState implements FieldActions {
  /** A remark below the field: nothing in it, a file that is no text. */
  message: string | null = null;
  empty = true;
  /** Whether the text is another than the one whose results are shown. */
  edited = false;
  readonly #host: FieldHost;

  constructor(host: FieldHost) {
    this.#host = host;
  }

  get text(): string | undefined {
    return this.#host.textarea()?.value;
  }

  put(text: string): void {
    const textarea = this.#host.textarea();
    if (textarea) textarea.value = text;
    this.note();
  }

  /** Takes note of what is in the field now. */
  note(): void {
    const { text } = this;
    const checked = this.#host.checked();
    this.message = null;
    this.empty = !text;
    this.edited = text !== undefined && checked !== null && checked !== text.slice(0, LONGEST);
    this.#host.changed();
  }

  focus(): void {
    this.#host.textarea()?.focus();
  }

  readonly onInput = (event: InputEvent): void => {
    this.note();
    if (event.inputType === 'insertFromPaste' || event.inputType === 'insertFromDrop') this.onCheck();
  };

  /** Ctrl+Enter or Cmd+Enter checks; inside a composition the keys belong to the input method. */
  readonly onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    this.onCheck();
  };

  /** A field takes words by itself, but files only where it says so. */
  readonly onDragOver = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };

  /** A text file takes the place of what is typed; the browser would open it and leave the page. */
  readonly onDrop = (event: DragEvent): void => {
    const files = event.dataTransfer?.files;
    if (!files?.length) return;
    event.preventDefault();
    void textFile(files, LONGEST).then((text) => {
      if (text === null) this.#say(this.#host.words()?.notText);
      else this.#host.check(text);
    });
  };

  readonly onCheck = (): void => {
    if (this.text?.trim() === '') {
      this.#say(this.#host.words()?.empty);
      this.focus();
    } else this.#host.check();
  };

  readonly onClear = (): void => {
    this.#host.clear();
    this.put('');
    this.focus();
  };

  #say(message: string | undefined): void {
    this.message = message ?? null;
    this.#host.changed();
  }
}
