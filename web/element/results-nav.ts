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
    // Cards of a long list get their height when they come into view (results.css): a slow way there would end elsewhere.
    const long = this.#root().querySelector('.card:nth-child(13)');
    heading.scrollIntoView({ block: 'center', behavior: long ? 'auto' : scrolling() });
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
