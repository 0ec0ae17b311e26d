import type { Verdict } from '../engine/answer.ts';

/** Moves the focus among the results. */
export class ResultsNav {
  readonly #root: () => ParentNode;
  #last = -1;

  constructor(root: () => ParentNode) {
    this.#root = root;
  }

  /** To the heading of a result; true where there is such a result. */
  show(index: number): boolean {
    const heading = this.#root().querySelector<HTMLElement>(`.card[data-index="${index}"] .verdict`);
    if (!heading) return false;
    this.#last = index;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'center', behavior: scrolling() });
    return true;
  }

  /** To the next result with this verdict, from the top again after the last. */
  next(verdict: Verdict): void {
    const cards = this.#root().querySelectorAll<HTMLElement>(`.card[data-verdict="${verdict}"]`);
    const indices = [...cards].map((card) => Number(card.dataset['index']));
    const index = indices.find((each) => each > this.#last) ?? indices[0];
    if (index !== undefined) this.show(index);
  }
}

export function scrolling(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
}
