import type { Period } from '../engine/answer.ts';
import { formatDate, formatPeriod } from './dates.ts';
import type { ko } from './ko.ts';

export type Messages = typeof ko;

export const LANGUAGES = ['ko', 'en', 'zh', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A file a language, fetched when it is needed: a page loads only the language that it speaks. */
const FILES: Readonly<Record<Language, () => Promise<Messages>>> = {
  ko: async () => (await import('./ko.ts')).ko,
  en: async () => (await import('./en.ts')).en,
  zh: async () => (await import('./zh.ts')).zh,
  ja: async () => (await import('./ja.ts')).ja,
};

/** What has arrived, for whoever asks later. */
const known: Partial<Record<Language, Messages>> = {};
let attempts = 0;

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
  /** `3일`, `3 days` */
  span(value: number, unit: 'day' | 'month' | 'year'): string;
}

/** `again` after a failure. */
export async function loadLocale(language: Language, again = false): Promise<Locale> {
  const loading = FILES[language]();
  const text = (known[language] ??= await (again ? loading.catch((error: unknown) => anew(language, error)) : loading));
  const numbers = new Intl.NumberFormat(language);
  return {
    language,
    text,
    number: (value) => numbers.format(value),
    date: (iso) => formatDate(iso, language),
    period: (period) => formatPeriod(period, language, text.result),
    span: (value, unit) => new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(value),
  };
}

/**
 * Firefox remembers that a module could not be had, and says which: with another fragment in its address it is another module.
 * Not where an import map has checksums, which hold for the address as it is.
 */
async function anew(language: Language, error: unknown): Promise<Messages> {
  const address = /https?:\S+$/.exec(String(error))?.[0];
  if (!address || document.querySelector('script[type=importmap]')?.textContent.includes('"integrity"')) throw error;
  const name = `${address}#${(attempts += 1)}`;
  const words = ((await import(/* webpackIgnore: true */ /* @vite-ignore */ name)) as Partial<typeof known>)[language];
  if (!words) throw error;
  return words;
}
