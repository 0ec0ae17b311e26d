import { unsafeCSS, type CSSResult } from 'lit';
import adaptive from './adaptive.css?inline';
import evidence from './evidence.css?inline';
import field from './field.css?inline';
import base from './haechi-check.css?inline';
import results from './results.css?inline';

/** In the order in which one overrides another. */
export const STYLES: CSSResult[] = [base, field, results, evidence, adaptive].map((css) => unsafeCSS(css));
