import type { Verdict } from '../engine/answer.ts';

/** Signs that differ without colour: a tick, a cross, a sign of inequality, a question mark; in a square of 16. */
export const ICON_PATHS: Readonly<Record<Verdict, string>> = {
  supported: 'M4.5 8.4 7 10.9l4.6-5.4',
  refuted: 'm5.4 5.4 5.2 5.2m0-5.2-5.2 5.2',
  disputed: 'M4.6 6.4h6.8M4.6 9.6h6.8M9.8 4.2l-3.6 7.6',
  unknown: 'M6.2 6.3a1.9 1.9 0 1 1 2.9 1.6c-.7.5-1.1.8-1.1 1.6m0 2.1v.1',
};
