import { svg, type SVGTemplateResult } from 'lit';
import type { Verdict } from '../engine/answer.ts';

/** Shapes that differ without colour: a tick, a cross, two opposed arrows, a question mark. */
const PATHS: Readonly<Record<Verdict, string>> = {
  supported: 'M4.5 8.4 7 10.9l4.6-5.4',
  refuted: 'm5.4 5.4 5.2 5.2m0-5.2-5.2 5.2',
  disputed: 'M11.6 6.2H4.8m1.9-2-2 2 2 2M4.4 10h6.8m-1.9-2 2 2-2 2',
  unknown: 'M6.2 6.3a1.9 1.9 0 1 1 2.9 1.6c-.7.5-1.1.8-1.1 1.6m0 2.1v.1',
};

export function verdictIcon(verdict: Verdict): SVGTemplateResult {
  return svg`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <circle class="icon-ground" cx="8" cy="8" r="7.25"></circle>
    <path class="icon-sign" d=${PATHS[verdict]}></path>
  </svg>`;
}
