import { svg, type SVGTemplateResult } from 'lit';
import type { Verdict } from '../engine/answer.ts';
import { ICON_PATHS } from './icon-paths.ts';

export function verdictIcon(verdict: Verdict): SVGTemplateResult {
  return svg`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <circle class="icon-ground" cx="8" cy="8" r="7.25"></circle>
    <path class="icon-sign" d=${ICON_PATHS[verdict]}></path>
  </svg>`;
}
