import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { Answer, Source } from '../engine/answer.ts';
import { EngineError, isAbort } from '../engine/errors.ts';
import type { Locale } from '../locales/locale.ts';
import { contentOf, copy } from '../share/content.ts';
import { textOf } from '../share/link.ts';
import { articleBar } from '../views/article-bar.ts';
import type { Context } from '../views/context.ts';
import { field } from '../views/field.ts';
import { noWords } from '../views/no-words.ts';
import { announcement, outcome, type OutcomeActions } from '../views/outcome.ts';
import { selectButton } from '../views/select-button.ts';
import type { Format } from '../views/take-along.ts';
import { Article } from './article.ts';
import { HaechiAnswerEvent, HaechiErrorEvent, HaechiLoadEvent, HaechiSentenceEvent } from './events.ts';
import { FieldState, LONGEST } from './field-state.ts';
import { openChecker } from './open-checker.ts';
import { PageLanguage } from './page-language.ts';
import { ResultsNav, scrolling } from './results-nav.ts';
import { SelectCheck } from './select-check.ts';
import { Session } from './session.ts';
import { STYLES } from './styles/index.ts';
import { WhenNear } from './when-near.ts';

export type * from './events.ts';

/** Of package.json; the build puts it in. */
declare const HAECHI_RELEASE: string;

/** The attributes that say which files to use. */
const FILES = ['base', 'wasm', 'worker', 'wasmIntegrity', 'baseIntegrity'] as const;

/**
 * A field to paste a text into; each sentence is compared with a claim base in the reader's own browser.
 *
 * @tagname haechi-check
 *
 * @fires {HaechiLoadEvent} haechi-load - The claim base is loaded; `info` says what it holds.
 * @fires {HaechiSentenceEvent} haechi-sentence - One sentence is judged: `sentence`, `index`, `count`.
 * @fires {HaechiAnswerEvent} haechi-answer - The text is judged to its end: `answer`.
 * @fires {HaechiErrorEvent} haechi-error - Loading or checking failed: `error`, with a `code`.
 *
 * @cssprop --haechi-text - Colour of text.
 * @cssprop --haechi-muted - Colour of labels and notes.
 * @cssprop --haechi-surface - Ground of the field, and colour of the signs in icons.
 * @cssprop --haechi-sunken - Ground of the checked text, of notes and of failures.
 * @cssprop --haechi-border - Colour of lines between parts.
 * @cssprop --haechi-edge - Colour of the borders of controls.
 * @cssprop --haechi-accent - Colour of the main button, of links and of what the article says.
 * @cssprop --haechi-on-accent - Colour of text on the accent colour.
 * @cssprop --haechi-supported - Colour of this verdict.
 * @cssprop --haechi-refuted - Colour of this verdict, and of the words in the text that differ.
 * @cssprop --haechi-disputed - Colour of this verdict.
 * @cssprop --haechi-unknown - Colour of this verdict.
 * @cssprop --haechi-font - Font family.
 * @cssprop --haechi-font-size - Size of text, which all other sizes follow (1rem, at least 16px).
 * @cssprop --haechi-radius - Radius of corners (10px).
 * @cssprop --haechi-max-width - Greatest width of the whole (46rem).
 *
 * @csspart root - Everything.
 * @csspart field - The field with its label and buttons.
 * @csspart label - The field's label.
 * @csspart input - The text field itself.
 * @csspart hint - The note on privacy beside the buttons.
 * @csspart button - Every button; with it one of check, clear, cancel, retry, copy, print, reveal, select-check.
 * @csspart check - The main button.
 * @csspart clear - Empties the field.
 * @csspart cancel - Stops a check.
 * @csspart retry - Tries again after a failure.
 * @csspart copy - Copies the results in some form.
 * @csspart print - Prints the page.
 * @csspart reveal - Shows a sentence in the article on the page.
 * @csspart select - What holds the button beside a selection.
 * @csspart select-check - The button beside a selection.
 * @csspart article - The button and note in place of the field, with `for`.
 * @csspart basis - What texts are compared with.
 * @csspart progress - The bar and words while a check runs.
 * @csspart note - A remark above the results.
 * @csspart failure - The message when something is wrong.
 * @csspart results - All results.
 * @csspart results-heading - Their heading.
 * @csspart summary - The counts by verdict.
 * @csspart tally - One count; with it the verdict's name.
 * @csspart text - The checked text.
 * @csspart sentence - A judged sentence in it; with it the verdict's name.
 * @csspart cards - The list of results.
 * @csspart result - One result; with it the verdict's name.
 * @csspart supported - Whatever belongs to this verdict.
 * @csspart refuted - Whatever belongs to this verdict.
 * @csspart disputed - Whatever belongs to this verdict.
 * @csspart unknown - Whatever belongs to this verdict.
 * @csspart verdict - A result's heading.
 * @csspart confidence - How sure the verdict is.
 * @csspart said - The sentence as it was pasted; with `words` the differing words in it.
 * @csspart meaning - What the verdict means, or why there is none.
 * @csspart as-said - Says that a statement is confirmed only as said by somebody.
 * @csspart differences - What differs.
 * @csspart difference - One difference.
 * @csspart derivation - The arithmetic behind a verdict.
 * @csspart term-link - A value in it, which leads to its article.
 * @csspart evidence-list - What the articles say.
 * @csspart evidence - One claim with its source.
 * @csspart claim - The claim's words.
 * @csspart words - Words that differ; with it `said` or `found`.
 * @csspart found - Words of the article that differ.
 * @csspart source - An article.
 * @csspart source-title - Its title.
 * @csspart source-link - Its link.
 * @csspart dispute - The two sides of a dispute.
 * @csspart side - One side; with it `supports` or `refutes`.
 * @csspart supports - The side that says so.
 * @csspart refutes - The side that says otherwise.
 * @csspart share - Ways to take the results along.
 */
export class HaechiCheck extends LitElement {
  /** Which version of the script this is. */
  static readonly version: string = HAECHI_RELEASE;

  static override readonly styles = STYLES;

  static override readonly properties = {
    base: { type: String, reflect: true },
    wasm: { type: String, reflect: true },
    worker: { type: String, reflect: true },
    wasmIntegrity: { type: String, attribute: 'wasm-integrity', reflect: true },
    baseIntegrity: { type: String, attribute: 'base-integrity', reflect: true },
    lang: { type: String, reflect: true },
    theme: { type: String, reflect: true },
    loading: { type: String, reflect: true },
    htmlFor: { type: String, attribute: 'for', reflect: true },
    selection: { type: Boolean, reflect: true },
    linkable: { type: Boolean, reflect: true },
  };

  /** Address of the claim base, or of several, with spaces between; `default.hcb` beside the script where absent. */
  declare base: string | null;
  /** Address of `haechi.wasm`; beside the script where absent. */
  declare wasm: string | null;
  /** Address of `haechi-worker.js`, on the page's own origin; beside the script where absent. */
  declare worker: string | null;
  /** Checksum that `haechi.wasm` must have (`sha384-…`, see integrity.json of the build). */
  declare wasmIntegrity: string | null;
  /** Checksum that the claim base must have; of several bases, the checksums of all. */
  declare baseIntegrity: string | null;
  /** Language of the interface: ko, en, zh or ja; else that of the page. */
  declare lang: string;
  /** `light`, `dark` or `auto` (the reader's own setting); else as the page around it. */
  declare theme: 'light' | 'dark' | 'auto' | null;
  /** `eager` loads at once; else when the element comes near the view. */
  declare loading: 'eager' | null;

  /** The id of an article on the page: it is checked and marked in place of a typed text. */
  declare htmlFor: string | null;
  /** Offers a button beside text that is selected anywhere on the page. */
  declare selection: boolean;
  /** Offers a link that carries the text in its fragment, and opens such links. */
  declare linkable: boolean;

  #copied: Format | 'failed' | null = null;
  #session = this.#newSession();
  #article: Article | null = null;
  readonly #words = new PageLanguage(this);
  readonly #nav = new ResultsNav(() => this.renderRoot);
  readonly #select = new SelectCheck(this, (text) => this.#checkSelected(text));
  readonly #field = new FieldState({
    textarea: () => this.shadowRoot?.querySelector('textarea') ?? null,
    words: () => this.#words.locale?.text.field,
    checked: () => this.#session.run?.text ?? null,
    check: (text) => void this.check(text).catch(ignoreShown),
    clear: () => this.#session.clear(),
    changed: () => this.requestUpdate(),
  });

  constructor() {
    super();
    this.base = null;
    this.wasm = null;
    this.worker = null;
    this.wasmIntegrity = null;
    this.baseIntegrity = null;
    this.theme = null;
    this.loading = null;
    this.htmlFor = null;
    this.selection = false;
    this.linkable = false;
    this.addController(this.#select);
    this.addController(new WhenNear(this, () => this.#load()));
  }

  /** The text in the field. Setting it checks nothing. */
  get text(): string {
    return this.#field.text ?? this.#session.run?.text ?? '';
  }

  set text(text: string) {
    if (this.#field.text !== undefined) this.#field.put(text);
    else void this.updateComplete.then(() => this.#field.put(text));
  }

  /** The answer shown, if the check is done. */
  get answer(): Answer | null {
    return this.#session.run?.answer ?? null;
  }

  /**
   * Checks a text, by default the one in the field or of the article, and shows the results. A newer call supersedes this one, which
   * then rejects with an AbortError, as it does when `signal` is aborted.
   */
  async check(text?: string, { signal }: { signal?: AbortSignal } = {}): Promise<Answer> {
    await this.updateComplete;
    if (text !== undefined) this.#field.put(text);
    const taken = text ?? this.#findArticle()?.read() ?? this.text;
    if (text !== undefined) this.#article?.clear();
    this.#copied = null;
    const answer = this.#session.check(taken.slice(0, LONGEST), signal);
    this.#field.note();
    return answer;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#openLink);
    this.#openLink();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#openLink);
    this.#releaseArticle();
    this.#session.close();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    // The first update asks for the words, and their arrival for another.
    await super.getUpdateComplete();
    await this.#words.ready;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && FILES.some((name) => changed.has(name))) this.#restart();
    if (changed.has('htmlFor')) this.#releaseArticle();
  }

  protected override render(): TemplateResult {
    const { locale, failed, language, retry } = this.#words;
    if (!locale) return failed ? noWords(language, retry) : html`<slot></slot>`;
    const context = this.#context(locale);
    return html`<section class="root" part="root" lang=${locale.language} dir="ltr" aria-label=${locale.text.name}>
      ${this.htmlFor === null ? field(this.#field, context) : articleBar(this.#field.onCheck, context)}
      ${outcome(
        {
          session: this.#session,
          edited: this.#field.edited,
          empty: this.#field.empty,
          cut: this.#session.run?.text.length === LONGEST,
          linkable: this.linkable,
          copied: this.#copied,
        },
        this.#actions(locale),
        context,
      )}
      ${selectButton(this.#select.offered, this.#select.chosen, context)}
      <p class="hidden" role="status">${announcement(this.answer, context)}</p>
    </section>`;
  }

  #context(locale: Locale): Context {
    const sources: readonly Source[] = this.#session.info?.sources ?? [];
    return { ...locale, sources: new Map(sources.map((source) => [source.id, source])) };
  }

  #actions(locale: Locale): OutcomeActions {
    const article = this.#article;
    return {
      show: (index) => this.#nav.show(index),
      jump: (verdict) => this.#nav.next(verdict),
      reveal: article?.marking ? (index) => article.reveal(index, scrolling()) : null,
      cancel: this.#onCancel,
      retry: this.#onRetry,
      copy: (format) => void this.#copy(format, locale),
    };
  }

  #newSession(): Session {
    return new Session(() => openChecker(this), {
      changed: () => this.requestUpdate(),
      loaded: (info) => this.dispatchEvent(new HaechiLoadEvent(info)),
      sentence: (sentence, index, count) => {
        this.#article?.mark(sentence, index);
        this.dispatchEvent(new HaechiSentenceEvent(sentence, index, count));
      },
      answered: (answer) => this.dispatchEvent(new HaechiAnswerEvent(answer)),
      failed: (error) => this.dispatchEvent(new HaechiErrorEvent(error)),
    });
  }

  /** With other files; where none was asked for yet, that can wait. */
  #restart(): void {
    const asked = this.#session.load !== 'idle';
    this.#session.close();
    this.#session = this.#newSession();
    if (asked) this.#load();
  }

  #load(): void {
    this.#session.ready().catch(ignoreShown);
  }

  /** The article is looked for when it is needed: the page may bring it in late. */
  #findArticle(): Article | null {
    if (this.#article || this.htmlFor === null) return this.#article;
    const root = (this.getRootNode() as Document | ShadowRoot).getElementById(this.htmlFor);
    if (root) this.#article = new Article(root, (index) => this.#nav.show(index));
    else console.warn(`haechi-check: no element has the id "${this.htmlFor}" that "for" names.`);
    return this.#article;
  }

  #releaseArticle(): void {
    this.#article?.release();
    this.#article = null;
  }

  #checkSelected(text: string): void {
    this.check(text)
      .then(() => this.updateComplete)
      .then(() => this.#nav.show(0))
      .catch(ignoreShown);
  }

  async #copy(format: Format, locale: Locale): Promise<void> {
    const { answer } = this;
    const run = this.#session.run;
    if (!answer || !run) return;
    const copied = await copy(contentOf(format, answer, run.text, this.#context(locale)));
    this.#copied = copied ? format : 'failed';
    this.requestUpdate();
  }

  /** Where the page's address carries a text, also when it comes to do so later. */
  readonly #openLink = (): void => {
    const text = this.linkable ? textOf(location.href) : null;
    if (text) this.check(text).catch(ignoreShown);
  };

  readonly #onCancel = (): void => {
    this.#session.cancel();
    this.#field.focus();
  };

  readonly #onRetry = (): void => {
    this.#field.focus();
    if (this.#session.run && !this.#field.empty) this.check().catch(ignoreShown);
    else this.#load();
  };
}

/** Failures and aborts are shown by the element; only a programming error may reach the console. */
function ignoreShown(error: unknown): void {
  if (isAbort(error) || error instanceof EngineError) return;
  throw error;
}
