import { html, LitElement, nothing, unsafeCSS, type PropertyValues, type TemplateResult } from 'lit';
import type { Answer, Source } from '../engine/answer.ts';
import { EngineError, isAbort } from '../engine/errors.ts';
import { localeFor, type Locale } from '../locales/locale.ts';
import { articleBar } from '../views/article-bar.ts';
import { basis } from '../views/basis.ts';
import type { Context } from '../views/context.ts';
import { failure } from '../views/failure.ts';
import { field } from '../views/field.ts';
import { progress } from '../views/progress.ts';
import { results, type ResultActions } from '../views/results.ts';
import { takeAlong, type Format } from '../views/take-along.ts';
import { selectButton } from '../views/select-button.ts';
import { countsInWords } from '../views/summary.ts';
import { contentOf, copy } from '../share/content.ts';
import { textOf } from '../share/link.ts';
import { WorkerChecker } from '../worker/client.ts';
import { Article } from './article.ts';
import { HaechiAnswerEvent, HaechiErrorEvent, HaechiLoadEvent, HaechiSentenceEvent } from './events.ts';
import { ASSETS } from './assets.ts';
import { textFile } from './files.ts';
import { ResultsNav, scrolling } from './results-nav.ts';
import { SelectionWatch, type SelectedText } from './selection.ts';
import { Session } from './session.ts';
import styles from './styles/haechi-check.css?inline';

/** A text longer than this (UTF-16 units) is not taken: about 300 pages. */
const LONGEST = 1_000_000;

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
 * @cssprop --haechi-surface - Ground of the field and of each result.
 * @cssprop --haechi-sunken - Ground of the checked text, of notes and of failures.
 * @cssprop --haechi-border - Colour of lines between parts.
 * @cssprop --haechi-edge - Colour of the borders of controls.
 * @cssprop --haechi-accent - Colour of the main button, of links and of what the article says.
 * @cssprop --haechi-on-accent - Colour of text on the accent colour.
 * @cssprop --haechi-supported - Colour of this verdict; the three below likewise.
 * @cssprop --haechi-refuted - Also the colour of the words in the text that differ.
 * @cssprop --haechi-disputed
 * @cssprop --haechi-unknown
 * @cssprop --haechi-font - Font family.
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
 * @csspart supported - Whatever belongs to this verdict; likewise the next three.
 * @csspart refuted
 * @csspart disputed
 * @csspart unknown
 * @csspart verdict - A result's heading.
 * @csspart confidence - How sure the verdict is.
 * @csspart said - The sentence as it was pasted; with `words` the differing words in it.
 * @csspart meaning - What the verdict means, or why there is none.
 * @csspart as-said - Says that a statement is confirmed only as said by somebody.
 * @csspart differences - What differs.
 * @csspart difference - One difference.
 * @csspart derivation - The arithmetic behind a verdict.
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
  static override readonly styles = unsafeCSS(styles);

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
    _copied: { state: true },
    _selected: { state: true },
    _message: { state: true },
    _edited: { state: true },
    _empty: { state: true },
  };

  /** Address of the claim base; `default.hcb` beside the script where absent. */
  declare base: string | null;
  /** Address of `haechi.wasm`; beside the script where absent. */
  declare wasm: string | null;
  /** Address of `haechi-worker.js`, on the page's own origin; beside the script where absent. */
  declare worker: string | null;
  /** Checksum that `haechi.wasm` must have (`sha384-…`, see integrity.json of the build). */
  declare wasmIntegrity: string | null;
  /** Checksum that the claim base must have. */
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

  declare _copied: Format | 'failed' | null;
  declare _selected: SelectedText | null;
  declare _message: string | null;
  declare _edited: boolean;
  declare _empty: boolean;

  #locale: Locale = localeFor(null);
  #visibility: IntersectionObserver | null = null;
  #session = this.#newSession();
  #article: Article | null = null;
  #selections: SelectionWatch | null = null;
  readonly #nav = new ResultsNav(() => this.renderRoot);

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
    this._copied = null;
    this._selected = null;
    this._message = null;
    this._edited = false;
    this._empty = true;
  }

  /** The text in the field. Setting it checks nothing. */
  get text(): string {
    return this.#input?.value ?? this.#session.run?.text ?? '';
  }

  set text(text: string) {
    if (!this.#input) {
      void this.updateComplete.then(() => (this.text = text));
      return;
    }
    this.#input.value = text;
    this.#noteEdit();
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
    if (text !== undefined && this.#input) this.text = text;
    this._message = null;
    this._edited = false;
    this._copied = null;
    const taken = text ?? this.#findArticle()?.read() ?? this.text;
    if (text !== undefined) this.#article?.clear();
    return this.#session.check(taken.slice(0, LONGEST), signal);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.loading === 'eager') this.#load();
    else this.#loadWhenNear();
    this.#watchSelection();
    this.#openLink();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#visibility?.disconnect();
    this.#selections?.release();
    this.#selections = null;
    this.#releaseArticle();
    this.#session.close();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#locale = localeFor(this.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang);
    const moved = (['base', 'wasm', 'worker'] as const).some((name) => changed.get(name) != null);
    if (moved) this.#restart();
    if (changed.has('htmlFor')) this.#releaseArticle();
    if (changed.has('selection')) this.#watchSelection();
  }

  protected override updated(): void {
    this.#placeSelectButton();
  }

  protected override render(): TemplateResult {
    const context = this.#context();
    return html`<section class="root" part="root" lang=${context.language} aria-label=${context.text.name}>
      ${this.htmlFor === null ? this.#field(context) : articleBar(this.#onCheck, context)}
      ${this.#footing(context)}${this.#outcome(context)}${selectButton(this._selected !== null, this.#onSelected, context)}
      <p class="hidden" role="status">${this.#announcement(context)}</p>
    </section>`;
  }

  #field(context: Context): TemplateResult {
    return field(
      {
        empty: this._empty,
        message: this._message,
        onInput: this.#onInput,
        onKeyDown: this.#onKeyDown,
        onDrop: this.#onDrop,
        onCheck: this.#onCheck,
        onClear: this.#onClear,
      },
      context,
    );
  }

  #footing(context: Context): TemplateResult {
    const { info, load } = this.#session;
    const loading = load === 'loading' || load === 'idle';
    return html`<div class="footing">
      ${info ? basis(info, context) : loading ? html`<p class="basis">${context.text.status.loading}</p>` : nothing}
    </div>`;
  }

  #outcome(context: Context): TemplateResult | typeof nothing {
    const { error, run } = this.#session;
    if (error) return failure(error, { retry: this.#onRetry, textKept: !this._empty }, context);
    if (!run) return nothing;
    return html`${this.#progress(context)}
    ${this._edited ? html`<p class="note" part="note">${context.text.field.stale}</p>` : nothing}
    ${run.state === 'cancelled' ? html`<p class="note" part="note">${context.text.status.cancelled}</p>` : nothing}
    ${results(run, this.#actions(), context)}${this.#takeAlong(context)}`;
  }

  #actions(): ResultActions {
    const article = this.#article;
    return {
      show: (index) => this.#nav.show(index),
      jump: (verdict) => this.#nav.next(verdict),
      reveal: article?.marking ? (index) => article.reveal(index, scrolling()) : null,
    };
  }

  #takeAlong(context: Context): TemplateResult | typeof nothing {
    if (!this.answer?.sentences.some((sentence) => sentence.checkable)) return nothing;
    const formats: Format[] = ['text', 'markdown', 'claimReview'];
    if (this.linkable) formats.push('link');
    return takeAlong({ formats, done: this._copied, copy: (format) => void this.#copy(format) }, context);
  }

  #progress(context: Context): TemplateResult | typeof nothing {
    const run = this.#session.run;
    const { status } = context.text;
    const cancel = this.#onCancel;
    if (run?.state === 'waiting') return progress({ label: status.waiting, cancel }, context);
    if (run?.state !== 'running') return nothing;
    const { number } = context;
    const done = run.sentences.length;
    if (run.count === null) return progress({ label: status.checking('0', '–'), cancel }, context);
    return progress(
      { label: status.checking(number(done), number(run.count)), done, total: run.count, cancel },
      context,
    );
  }

  /** One sentence for a screen reader when the check is done; nothing while it runs. */
  #announcement(context: Context): string {
    const answer = this.answer;
    if (!answer) return '';
    return context.text.status.result(context.text.verdict[answer.verdict], countsInWords(answer.sentences, context));
  }

  #context(): Context {
    const sources: readonly Source[] = this.answer?.sources ?? this.#session.info?.sources ?? [];
    return { ...this.#locale, sources: new Map(sources.map((source) => [source.id, source])) };
  }

  #newSession(): Session {
    const open = () =>
      WorkerChecker.load({
        worker: this.worker ?? ASSETS.worker,
        wasm: this.#address(this.wasm) ?? ASSETS.wasm,
        base: this.#address(this.base) ?? ASSETS.base,
        integrity: { wasm: this.wasmIntegrity ?? undefined, base: this.baseIntegrity ?? undefined },
      });
    return new Session(open, {
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

  /** Addresses are the page's: the worker would resolve them against itself. */
  #address(address: string | null): string | null {
    return address === null ? null : new URL(address, this.baseURI).href;
  }

  #restart(): void {
    this.#session.close();
    this.#session = this.#newSession();
    this.#load();
  }

  #load(): void {
    this.#session.ready().catch(() => undefined);
  }

  #loadWhenNear(): void {
    this.#visibility = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        this.#visibility?.disconnect();
        this.#load();
      },
      { rootMargin: '300px' },
    );
    this.#visibility.observe(this);
  }

  /** The article is looked for when it is needed: the page may bring it in late. */
  #findArticle(): Article | null {
    if (this.#article || this.htmlFor === null) return this.#article;
    const root = (this.getRootNode() as Document | ShadowRoot).getElementById(this.htmlFor);
    if (root) this.#article = new Article(root, (index) => this.#nav.show(index));
    return this.#article;
  }

  #releaseArticle(): void {
    this.#article?.release();
    this.#article = null;
  }

  #openLink(): void {
    const text = this.linkable ? textOf(location.href) : null;
    if (text) this.check(text).catch(ignoreShown);
  }

  async #copy(format: Format): Promise<void> {
    const { answer } = this;
    const run = this.#session.run;
    if (!answer || !run) return;
    const copied = await copy(contentOf(format, answer, run.text, this.#context()));
    this._copied = copied ? format : 'failed';
  }

  #watchSelection(): void {
    this.#selections?.release();
    this.#selections = this.selection ? new SelectionWatch(this, (selected) => (this._selected = selected)) : null;
  }

  /** In the top layer, at the end of the selection but inside the window. */
  #placeSelectButton(): void {
    const beside = this.renderRoot.querySelector<HTMLElement>('.beside');
    if (!beside || !this._selected) return;
    beside.showPopover();
    const { box } = this._selected;
    const { width, height } = beside.getBoundingClientRect();
    const left = Math.min(Math.max(box.right - width / 2, 8), document.documentElement.clientWidth - width - 8);
    const below = box.bottom + 8 + height < innerHeight;
    beside.style.setProperty('left', `${left}px`);
    beside.style.setProperty('top', `${below ? box.bottom + 8 : box.top - height - 8}px`);
  }

  get #input(): HTMLTextAreaElement | null {
    return this.shadowRoot?.querySelector('textarea') ?? null;
  }

  #noteEdit(): void {
    this._message = null;
    this._empty = this.text === '';
    this._edited = this.#session.run !== null && this.#session.run.text !== this.text;
  }

  readonly #onInput = (event: InputEvent): void => {
    this.#noteEdit();
    if (event.inputType === 'insertFromPaste' || event.inputType === 'insertFromDrop') this.#onCheck();
  };

  /** Ctrl+Enter or Cmd+Enter checks; inside a composition the keys belong to the input method. */
  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    this.#onCheck();
  };

  /** A text file takes the place of what is typed; the browser would open it and leave the page. */
  readonly #onDrop = (event: DragEvent): void => {
    const files = event.dataTransfer?.files;
    if (!files?.length) return;
    event.preventDefault();
    void textFile(files, LONGEST).then((text) => {
      if (text === null) this._message = this.#locale.text.field.notText;
      else this.check(text).catch(ignoreShown);
    });
  };

  readonly #onSelected = (): void => {
    const text = this._selected?.text;
    this._selected = null;
    if (!text) return;
    this.scrollIntoView({ block: 'nearest', behavior: scrolling() });
    this.check(text)
      .then(() => this.updateComplete)
      .then(() => this.#nav.show(0))
      .catch(ignoreShown);
  };

  readonly #onCheck = (): void => {
    if (this.htmlFor === null && this.text.trim() === '') {
      this._message = this.#locale.text.field.empty;
      this.#input?.focus();
      return;
    }
    this.check().catch(ignoreShown);
  };

  readonly #onCancel = (): void => {
    this.#session.cancel();
    this.#input?.focus();
  };

  readonly #onClear = (): void => {
    this.#session.clear();
    this.text = '';
    this.#input?.focus();
  };

  readonly #onRetry = (): void => {
    this.#input?.focus();
    if (this.#session.run && !this._empty) this.check().catch(ignoreShown);
    else this.#load();
  };
}

/** Failures and aborts are shown by the element; only a programming error may reach the console. */
function ignoreShown(error: unknown): void {
  if (isAbort(error) || error instanceof EngineError) return;
  throw error;
}
