import type { Period } from '../engine/answer.ts';

type Fineness = 'year' | 'month' | 'day';

const SHAPES: Readonly<Record<Fineness, Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** Dates come as year, month or day (`2024`, `2024-04`, `2024-04-02`) and are shown no finer than they are. */
export function formatDate(iso: string, language: string): string {
  const fineness = finenessOf(iso);
  return fineness ? formatter(fineness, language).format(utc(iso)) : iso;
}

/** How a language says that a period has only a beginning, or only an end. */
export interface OpenPeriods {
  since(date: string): string;
  until(date: string): string;
}

/** A period in the coarsest words that are still exact: the first to the last of a year is that year. */
export function formatPeriod({ from, to }: Period, language: string, { since, until }: OpenPeriods): string {
  if (!from || !to) return from ? since(formatDate(from, language)) : to ? until(formatDate(to, language)) : '';
  const start = finenessOf(from);
  if (!start || !finenessOf(to)) return `${from} – ${to}`;
  for (const fineness of ['year', 'month', 'day'] as const) {
    if (!startsA(fineness, from) || !endsA(fineness, to)) continue;
    return formatter(fineness, language).formatRange(utc(from), utc(to));
  }
  return formatter(start, language).formatRange(utc(from), utc(to));
}

function finenessOf(iso: string): Fineness | null {
  const parts = /^\d{4}(-\d{2})?(-\d{2})?/.exec(iso);
  if (!parts) return null;
  return parts[2] ? 'day' : parts[1] ? 'month' : 'year';
}

function utc(iso: string): Date {
  const [year = 1970, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day));
}

function startsA(fineness: Fineness, iso: string): boolean {
  const date = utc(iso);
  if (fineness === 'year') return date.getUTCMonth() === 0 && date.getUTCDate() === 1;
  return fineness === 'day' || date.getUTCDate() === 1;
}

/** A date less fine than a day stands for its whole span, so `2024-03` ends a month and `2024` a year. */
function endsA(fineness: Fineness, iso: string): boolean {
  const given = finenessOf(iso);
  if (given === 'year') return true;
  if (given === 'month') return fineness !== 'year' || utc(iso).getUTCMonth() === 11;
  const next = new Date(utc(iso).getTime() + 86_400_000);
  if (fineness === 'year') return next.getUTCMonth() === 0 && next.getUTCDate() === 1;
  return fineness === 'day' || next.getUTCDate() === 1;
}

function formatter(fineness: Fineness, language: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...SHAPES[fineness] });
}
