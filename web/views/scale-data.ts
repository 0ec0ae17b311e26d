import type { Difference } from '../engine/answer.ts';
import { writtenDate, type WrittenDate } from './written-date.ts';

/** How far two values lie apart: in the words around both, in percentage points, or in days, months or years. */
export type Gap =
  | { readonly kind: 'words'; readonly before: string; readonly value: number; readonly after: string }
  | { readonly kind: 'points'; readonly value: number }
  | { readonly kind: 'time'; readonly value: number; readonly unit: 'day' | 'month' | 'year' };

/** Two values of the same kind that can be drawn to scale, as shares of the drawing's width. */
export interface Scale {
  readonly kind: 'bars' | 'line';
  readonly said: number;
  readonly found: number;
  /** Into how many stretches a line is divided: the days of a month, the months of a year, years. */
  readonly steps: number;
  readonly gap: Gap;
}

/** A value as it is written: what stands before the figure, the figure, what stands after it. */
const WRITTEN = /^(\D*?)(\d[\d,]*(?:\.\d+)?)(\D*)$/u;

/**
 * What to draw for a difference: bars for amounts, a stretch of the calendar for dates. Only where both count the same, so
 * that nothing has to be converted here; else null.
 */
export function scaleOf({ slot, said, found }: Difference): Scale | null {
  if (slot === 'date') return timeline(said, found);
  return slot === 'number' ? bars(said, found) : null;
}

function bars(said: string, found: string): Scale | null {
  const [left, right] = [WRITTEN.exec(said.trim()), WRITTEN.exec(found.trim())];
  if (!left || !right || unitOf(left) !== unitOf(right)) return null;
  const [one, other] = [numberOf(left[2]), numberOf(right[2])];
  if (one === other) return null;
  const longest = Math.max(one, other);
  const [, before = '', , after = ''] = left;
  // What is left over by binary fractions is cut off.
  const value = Number(Math.abs(one - other).toPrecision(12));
  const gap: Gap = unitOf(left) === '%' ? { kind: 'points', value } : { kind: 'words', before, value, after };
  return { kind: 'bars', said: one / longest, found: other / longest, steps: 0, gap };
}

/** What a figure counts, however that is written: $33 billion as 33 billion dollars, 75% as 75 percent. */
function unitOf([, before = '', , after = '']: RegExpExecArray): string {
  return (after + before)
    .toLowerCase()
    .replace(/(us)?\$|dollars/, 'dollar')
    .replace(/per ?cent|퍼센트|％/, '%')
    .replaceAll(/\s/g, '');
}

function timeline(said: string, found: string): Scale | null {
  const [one, other] = [writtenDate(said), writtenDate(found)];
  if (!one || !other || one.fineness !== other.fineness) return null;
  const value = distance(one, other);
  if (value === 0) return null;
  const first = Math.min(one.year, other.year);
  const within =
    one.year !== other.year ? 'years' : one.fineness === 'day' && one.month === other.month ? 'month' : 'year';
  const steps = within === 'years' ? Math.abs(one.year - other.year) + 1 : within === 'year' ? 12 : daysIn(one);
  const place = ({ year, month, day, fineness }: WrittenDate): number => {
    if (within === 'month') return (day - 0.5) / steps;
    const months = fineness === 'year' ? 6 : month - 1 + (fineness === 'day' ? (day - 0.5) / 31 : 0.5);
    return within === 'year' ? months / 12 : (year - first + months / 12) / steps;
  };
  return {
    kind: 'line',
    said: place(one),
    found: place(other),
    steps,
    gap: { kind: 'time', value, unit: one.fineness },
  };
}

/** In the unit in which both dates are written. */
function distance(one: WrittenDate, other: WrittenDate): number {
  if (one.fineness === 'year') return Math.abs(one.year - other.year);
  if (one.fineness === 'month') return Math.abs((one.year - other.year) * 12 + one.month - other.month);
  const day = ({ year, month, day }: WrittenDate): number => Date.UTC(year, month - 1, day) / 86_400_000;
  return Math.abs(day(one) - day(other));
}

function daysIn({ year, month }: WrittenDate): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function numberOf(digits = ''): number {
  return Number(digits.replaceAll(',', ''));
}
