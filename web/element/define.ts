import { HaechiCheck } from './haechi-check.ts';

/** A second copy of the script, of this or another version, does no harm: the first one stays. */
if (!customElements.get('haechi-check')) customElements.define('haechi-check', HaechiCheck);

declare global {
  interface HTMLElementTagNameMap {
    'haechi-check': HaechiCheck;
  }
}

export { HaechiCheck };
