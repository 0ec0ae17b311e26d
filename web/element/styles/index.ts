import { unsafeCSS, type CSSResult } from 'lit';
import adaptive from './adaptive.css?inline';
import evidence from './evidence.css?inline';
import field from './field.css?inline';
import base from './haechi-check.css?inline';
import results from './results.css?inline';

/** Many a page makes 1rem as small as 10px. What the style sheets call 1rem is this. */
const SIZE = ':host{--_size:var(--haechi-font-size,max(1rem,16px))}';

const sized = (css: string): string => css.replaceAll(/([\d.]+)rem/g, 'calc($1*var(--_size))');

/** In the order in which one overrides another. */
export const STYLES: CSSResult[] = [SIZE, ...[base, field, results, evidence, adaptive].map(sized)].map(unsafeCSS);
