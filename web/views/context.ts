import type { Source } from '../engine/answer.ts';
import type { Locale } from '../locales/locale.ts';

/** What every view needs besides its own data. */
export interface Context extends Locale {
  readonly sources: ReadonlyMap<string, Source>;
}
