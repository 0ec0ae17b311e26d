/** Selections shorter than this are words, not statements. */
const SHORTEST = 8;

export interface SelectedText {
  readonly text: string;
  /** Where the selection ends on the screen. */
  readonly box: DOMRect;
}

/** Tells of text selected on the page, outside the element itself and outside fields; null when there is none. */
export class SelectionWatch {
  readonly #host: Element;
  readonly #tell: (selected: SelectedText | null) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Element, tell: (selected: SelectedText | null) => void) {
    this.#host = host;
    this.#tell = tell;
    document.addEventListener('selectionchange', this.#onChange);
    document.addEventListener('scroll', this.#onChange, { passive: true, capture: true });
  }

  release(): void {
    clearTimeout(this.#timer);
    document.removeEventListener('selectionchange', this.#onChange);
    document.removeEventListener('scroll', this.#onChange, { capture: true });
  }

  /** Waits until the selection rests: it changes with every pixel that the pointer moves. */
  readonly #onChange = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell(this.#selected()), 250);
  };

  #selected(): SelectedText | null {
    const selection = getSelection();
    const text = selection?.toString().trim() ?? '';
    if (!selection || text.length < SHORTEST || selection.rangeCount === 0) return null;
    const range = selection.getRangeAt(0);
    if (range.intersectsNode(this.#host)) return null;
    const boxes = range.getClientRects();
    const box = boxes[boxes.length - 1];
    return box ? { text, box } : null;
  }
}
