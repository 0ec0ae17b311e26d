import { HaechiCheck } from './haechi-check.ts';

/** A second copy of the script, of this or another version, does no harm: the first one stays. */
const there = customElements.get('haechi-check') as Partial<typeof HaechiCheck> | undefined;
if (!there) customElements.define('haechi-check', HaechiCheck);
else if (there.version !== HaechiCheck.version) {
  console.warn(`haechi-check: version ${there.version} is there already, ${HaechiCheck.version} is not used.`);
}

declare global {
  interface HTMLElementTagNameMap {
    'haechi-check': HaechiCheck;
  }
}

export { HaechiCheck };
export type * from './events.ts';
