import type { Period } from '../engine/answer.ts';
import { formatDate, formatPeriod } from './dates.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { zh } from './zh.ts';

export type Messages = typeof ko;

export const LANGUAGES = ['ko', 'en', 'zh', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];

export const MESSAGES: Readonly<Record<Language, Messages>> = { ko, en, zh, ja };

/** The interface language for a language tag (`ko-KR`, `zh-Hant`): Korean where the tag is absent, English where it is another. */
export function languageFor(tag: string | null | undefined): Language {
  if (!tag) return 'ko';
  const primary = tag.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === primary) ?? 'en';
}

/** Messages with the language's own way of writing numbers and dates. */
export interface Locale {
  readonly language: Language;
  readonly text: Messages;
  number(value: number): string;
  date(iso: string): string;
  period(period: Period): string;
}

export function localeFor(tag: string | null | undefined): Locale {
  const language = languageFor(tag);
  const numbers = new Intl.NumberFormat(language);
  return {
    language,
    text: MESSAGES[language],
    number: (value) => numbers.format(value),
    date: (iso) => formatDate(iso, language),
    period: (period) => formatPeriod(period, language),
  };
}
