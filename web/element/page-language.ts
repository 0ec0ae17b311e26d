import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languageFor, loadLocale, type Language, type Locale } from '../locales/locale.ts';

/** Keeps an element in the language of the page around it, also where that changes. */
export class PageLanguage implements ReactiveController {
  /** Null until the words have arrived, and for good where they cannot be had. */
  locale: Locale | null = null;
  failed = false;
  /** Settles when the words of the language asked for last are there, or cannot be had. Never rejects. */
  ready: Promise<void> = Promise.resolve();
  readonly #host: ReactiveControllerHost & Element;
  readonly #watch: MutationObserver;
  #wanted: Language | null = null;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#watch = new MutationObserver(() => this.#choose());
    host.addController(this);
  }

  /** The language asked for. */
  get language(): Language {
    return this.#wanted ?? 'ko';
  }

  hostConnected(): void {
    this.#watch.observe(document.documentElement, { attributeFilter: ['lang'] });
    this.#choose();
  }

  hostDisconnected(): void {
    this.#watch.disconnect();
  }

  hostUpdate(): void {
    this.#choose();
  }

  readonly retry = (): void => {
    this.#wanted = null;
    this.#choose(true);
  };

  #choose(again = false): void {
    const language = languageFor(this.#host.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang);
    if (language === this.#wanted) return;
    this.#wanted = language;
    this.failed = false;
    this.ready = loadLocale(language, again).then(
      (locale) => this.#take(language, locale),
      () => this.#take(language, this.locale),
    );
  }

  /** Words of a language that is no longer wanted come too late. Without new words the old ones stay. */
  #take(language: Language, locale: Locale | null): Promise<void> | void {
    if (language !== this.#wanted) return this.ready;
    this.locale = locale;
    this.failed = locale === null;
    this.#host.requestUpdate();
  }
}
