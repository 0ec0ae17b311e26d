import type { Verdict } from '../engine/answer.ts';
import styles from './styles/highlights.css?inline';

/** The one set of highlights of the page; every element on it adds its own ranges. */
const names: Readonly<Record<Verdict, string>> = {
  supported: 'haechi-supported',
  refuted: 'haechi-refuted',
  disputed: 'haechi-disputed',
  unknown: 'haechi-unknown',
};

let sheet: CSSStyleSheet | null = null;

/** Marks ranges of the page by verdict without touching its nodes (CSS Custom Highlight API). */
export class Highlights {
  readonly #own: { readonly highlight: Highlight; readonly range: Range }[] = [];

  /** False where the browser cannot mark; the results below the button still say everything. */
  static get supported(): boolean {
    return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';
  }

  mark(range: Range, verdict: Verdict): void {
    if (!Highlights.supported) return;
    adoptStyles();
    const name = names[verdict];
    const highlight = CSS.highlights.get(name) ?? new Highlight();
    CSS.highlights.set(name, highlight);
    highlight.add(range);
    this.#own.push({ highlight, range });
  }

  clear(): void {
    for (const { highlight, range } of this.#own.splice(0)) highlight.delete(range);
  }
}

function adoptStyles(): void {
  if (sheet) return;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}
