/** A date as finely as it is written; what is not written is 1. */
export interface WrittenDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly fineness: 'year' | 'month' | 'day';
}

const YEAR = String.raw`(?<year>(?:1[89]|20)\d\d)`;

/** Korean, Chinese and Japanese; with dashes; day before month and month before day in English. */
const FORMS: readonly RegExp[] = [
  new RegExp(String.raw`^${YEAR}\s*[년年](?:\s*(?<month>\d{1,2})\s*[월月](?:\s*(?<day>\d{1,2})\s*[일日号])?)?$`, 'u'),
  new RegExp(String.raw`^${YEAR}(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?$`),
  new RegExp(String.raw`^(?:(?:(?<day>\d{1,2})(?:st|nd|rd|th)?\s+)?(?<name>[a-z]{3,9})\.?,?\s+)${YEAR}$`, 'i'),
  new RegExp(String.raw`^(?<name>[a-z]{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+${YEAR}$`, 'i'),
];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Reads a date that stands alone, with its year; null for anything else. */
export function writtenDate(text: string): WrittenDate | null {
  const found = FORMS.map((form) => form.exec(text.trim())?.groups).find((groups) => groups !== undefined);
  if (!found) return null;
  const { year, month: digits, name, day } = found;
  const month = name ? MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1 : Number(digits ?? 1);
  const date = { year: Number(year), month, day: Number(day ?? 1) };
  if (month < 1 || month > 12 || date.day < 1 || date.day > 31) return null;
  return { ...date, fineness: day ? 'day' : name || digits ? 'month' : 'year' };
}
