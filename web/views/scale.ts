import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Difference } from '../engine/answer.ts';
import type { Context } from './context.ts';
import { scaleOf, type Gap, type Scale } from './scale-data.ts';

/** Of the drawing; its height is that of the two lines of text beside it. */
const WIDTH = 240;
const HEIGHT = 56;

/** A small drawing of two values. It is hidden from screen readers: the values and their distance stand beside it in words. */
export function scale(difference: Difference, context: Context): TemplateResult | typeof nothing {
  const values = scaleOf(difference);
  if (!values) return nothing;
  const isBars = values.kind === 'bars';
  return html`<dd class="pair gap">
      <span class="who">${context.text.result.gap}</span><span class="value">${inWords(values.gap, context)}</span>
    </dd>
    <dd class="scale">
      <svg
        viewBox="0 0 ${WIDTH} ${HEIGHT}"
        preserveAspectRatio=${isBars ? 'none' : 'xMinYMid'}
        aria-hidden="true"
        focusable="false"
      >
        ${isBars ? bars(values) : line(values)}
      </svg>
    </dd>`;
}

function inWords(gap: Gap, { text, number, span }: Context): string {
  if (gap.kind === 'time') return span(gap.value, gap.unit);
  if (gap.kind === 'points') return text.result.points(number(gap.value));
  return gap.before + number(gap.value) + gap.after;
}

function bars({ said, found }: Scale): SVGTemplateResult {
  const width = (share: number): number => Math.max(share * WIDTH, 2);
  return svg`<rect class="scale-said" x="0" y="10" height="8" width=${width(said)}></rect>
    <rect class="scale-found" x="0" y="38" height="8" width=${width(found)}></rect>`;
}

/** A stretch of the calendar with its days, months or years; the text's date is square, that of the article round. */
function line({ said, found, steps }: Scale): SVGTemplateResult {
  const at = (share: number): number => 7 + share * (WIDTH - 14);
  const ticks = steps > 40 ? [] : Array.from({ length: steps + 1 }, (_, step) => `M${at(step / steps)} 25v6`);
  return svg`<path class="scale-line" d="M7 28H${WIDTH - 7}${ticks.join('')}"></path>
    <rect class="scale-said" x=${at(said) - 6} y="22" height="12" width="12" rx="2"></rect>
    <circle class="scale-found" cx=${at(found)} cy="28" r="6.5"></circle>`;
}
