import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Difference } from '../engine/answer.ts';
import { scaleOf, type Scale } from './scale-data.ts';

const WIDTH = 240;

/** A small drawing of two values; the words beside it say the same, so it is hidden from screen readers. */
export function scale(difference: Difference): TemplateResult | typeof nothing {
  const values = scaleOf(difference);
  if (!values) return nothing;
  return html`<dd class="scale">
    <svg viewBox="0 0 ${WIDTH} 22" preserveAspectRatio="xMinYMid" aria-hidden="true" focusable="false">
      ${values.kind === 'bars' ? bars(values) : line(values)}
    </svg>
  </dd>`;
}

function bars({ said, found }: Scale): SVGTemplateResult {
  const longest = Math.max(said, found);
  const width = (value: number): number => Math.max((value / longest) * WIDTH, 2);
  return svg`<rect class="scale-said" x="0" y="2" height="7" rx="2" width=${width(said)}></rect>
    <rect class="scale-found" x="0" y="13" height="7" rx="2" width=${width(found)}></rect>`;
}

function line({ said, found }: Scale): SVGTemplateResult {
  const [from, to] = said < found ? [8, WIDTH - 8] : [WIDTH - 8, 8];
  return svg`<path class="scale-line" d="M0 11H${WIDTH}"></path>
    <rect class="scale-said" x=${from - 6} y="5" height="12" width="12" rx="2"></rect>
    <circle class="scale-found" cx=${to} cy="11" r="6.5"></circle>`;
}
