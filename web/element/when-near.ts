import type { ReactiveController } from 'lit';

interface NearHost extends Element {
  readonly loading: string | null;
}

/** Loads at once, or when the element comes near the view. */
export class WhenNear implements ReactiveController {
  readonly #host: NearHost;
  readonly #load: () => void;
  #visibility: IntersectionObserver | null = null;

  constructor(host: NearHost, load: () => void) {
    this.#host = host;
    this.#load = load;
  }

  hostConnected(): void {
    if (this.#host.loading === 'eager') {
      this.#load();
      return;
    }
    const seen: IntersectionObserverCallback = (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      this.hostDisconnected();
      this.#load();
    };
    this.#visibility = new IntersectionObserver(seen, { rootMargin: '300px' });
    this.#visibility.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#visibility?.disconnect();
    this.#visibility = null;
  }
}
