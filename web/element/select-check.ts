import type { ReactiveController } from 'lit';
import { scrolling } from './results-nav.ts';
import { SelectionWatch } from './selection.ts';
import type { SelectedText } from './selection.ts';

export interface SelectHost extends HTMLElement {
  readonly selection: boolean;
  readonly renderRoot: ParentNode;
  requestUpdate(): void;
}

/** The button beside text that is selected on the page. */
export class SelectCheck implements ReactiveController {
  readonly #host: SelectHost;
  readonly #check: (text: string) => void;
  #watch: SelectionWatch | null = null;
  #selected: SelectedText | null = null;

  constructor(host: SelectHost, check: (text: string) => void) {
    this.#host = host;
    this.#check = check;
  }

  get offered(): boolean {
    return this.#selected !== null;
  }

  hostUpdate(): void {
    if (this.#host.selection) this.#watch ??= new SelectionWatch(this.#host, (selected) => this.#show(selected));
    else this.#release();
  }

  hostUpdated(): void {
    const beside = this.#host.renderRoot.querySelector<HTMLElement>('.beside');
    if (beside && this.#selected) place(beside, this.#selected.box);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#release();
  }

  readonly chosen = (): void => {
    const text = this.#selected?.text;
    this.#show(null);
    if (!text) return;
    this.#host.scrollIntoView({ block: 'nearest', behavior: scrolling() });
    this.#check(text);
  };

  #show(selected: SelectedText | null): void {
    this.#selected = selected;
    this.#host.requestUpdate();
  }

  #release(): void {
    this.#watch?.release();
    this.#watch = null;
    this.#selected = null;
  }
}

/** In the top layer, at the end of the selection but inside the window. */
function place(beside: HTMLElement, box: DOMRect): void {
  beside.showPopover();
  const { width, height } = beside.getBoundingClientRect();
  const left = Math.min(Math.max(box.right - width / 2, 8), document.documentElement.clientWidth - width - 8);
  const below = box.bottom + 8 + height < innerHeight;
  beside.style.setProperty('left', `${left}px`);
  beside.style.setProperty('top', `${below ? box.bottom + 8 : box.top - height - 8}px`);
}
