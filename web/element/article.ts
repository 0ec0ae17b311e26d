import type { Sentence } from '../engine/answer.ts';
import { ArticleText } from './article-text.ts';
import { Highlights } from './highlights.ts';

/** The article that a `for` attribute names: its text, its marks, and the way from a click to a sentence. */
export class Article {
  readonly #root: Element;
  readonly #choose: (index: number) => void;
  readonly #highlights = new Highlights();
  readonly #ranges = new Map<number, Range>();
  #text: ArticleText | null = null;

  constructor(root: Element, choose: (index: number) => void) {
    this.#root = root;
    this.#choose = choose;
    root.addEventListener('click', this.#onClick);
  }

  /** Whether sentences of the article are marked now. */
  get marking(): boolean {
    return this.#ranges.size > 0;
  }

  /** Reads the article as it stands now and takes old marks off. */
  read(): string {
    this.clear();
    this.#text = new ArticleText(this.#root);
    return this.#text.text;
  }

  mark(sentence: Sentence, index: number): void {
    const range = this.#text?.range(sentence.start, sentence.end);
    if (!range || !sentence.checkable) return;
    this.#ranges.set(index, range);
    this.#highlights.mark(range, sentence.verdict);
  }

  /** Scrolls the page to a sentence and selects it, so that it is seen and heard. */
  reveal(index: number, behavior: ScrollBehavior): void {
    const range = this.#ranges.get(index);
    if (!range) return;
    const element = range.startContainer.parentElement;
    element?.scrollIntoView({ block: 'center', behavior });
    getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  }

  clear(): void {
    this.#highlights.clear();
    this.#ranges.clear();
    this.#text = null;
  }

  release(): void {
    this.clear();
    this.#root.removeEventListener('click', this.#onClick);
  }

  readonly #onClick = (event: Event): void => {
    if (!(event instanceof MouseEvent) || event.defaultPrevented) return;
    if ((event.target as Element).closest('a, button') || !getSelection()?.isCollapsed) return;
    const caret = caretAt(event.clientX, event.clientY);
    if (!caret) return;
    for (const [index, range] of this.#ranges) {
      if (!range.isPointInRange(caret.node, caret.offset)) continue;
      this.#choose(index);
      return;
    }
  };
}

function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = (document as { caretRangeFromPoint?(x: number, y: number): Range | null }).caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
