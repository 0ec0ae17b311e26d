import type { Difference } from '../engine/answer.ts';

/** Two values of the same kind that can be drawn to scale. */
export interface Scale {
  readonly kind: 'bars' | 'line';
  readonly said: number;
  readonly found: number;
}

/** A value as it is written: what stands before the figure, the figure, what stands after it. */
const WRITTEN = /^(\D*?)(\d[\d,]*(?:\.\d+)?)(\D*)$/u;

/**
 * What to draw for a difference: bars for amounts, a line with two points for years. Only where both are written in the
 * same way around one figure, so that nothing has to be understood here; else null.
 */
export function scaleOf({ slot, said, found }: Difference): Scale | null {
  const [left, right] = [WRITTEN.exec(said.trim()), WRITTEN.exec(found.trim())];
  if (!left || !right || left[1] !== right[1] || left[3] !== right[3]) return null;
  const [one, other] = [numberOf(left[2]), numberOf(right[2])];
  if (one === other) return null;
  if (slot === 'date') return isYear(left[2]) && isYear(right[2]) ? { kind: 'line', said: one, found: other } : null;
  const drawable = slot === 'number' && one >= 0 && other >= 0;
  return drawable ? { kind: 'bars', said: one, found: other } : null;
}

function numberOf(digits = ''): number {
  return Number(digits.replaceAll(',', ''));
}

function isYear(digits = ''): boolean {
  return /^(1[89]|20)\d\d$/.test(digits);
}
