import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatDate, formatPeriod } from '../../web/locales/dates.ts';
import { LANGUAGES, languageFor, loadLocale, type Language, type Messages } from '../../web/locales/locale.ts';
import { en } from '../../web/site/text/en.ts';
import { ja } from '../../web/site/text/ja.ts';
import { ko } from '../../web/site/text/ko.ts';
import { zh } from '../../web/site/text/zh.ts';

const MESSAGES = Object.fromEntries(
  await Promise.all(LANGUAGES.map(async (language) => [language, (await loadLocale(language)).text] as const)),
) as Record<Language, Messages>;

/** Every key of a nested table, as paths. */
function keys(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => keys(inner, `${path}.${key}`));
}

/** Every text of a table, with numbers and names put in where a text takes some. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String((value as (...args: string[]) => string)('3', '7'))];
  return Object.values(value as object).flatMap(texts);
}

describe('locales', () => {
  it('have the same keys everywhere, none of them empty', () => {
    const expected = keys(MESSAGES.ko);
    for (const [language, messages] of Object.entries(MESSAGES)) {
      assert.deepEqual(keys(messages), expected, language);
      assert.ok(
        texts(messages).every((text) => text.trim() !== ''),
        language,
      );
    }
    for (const site of [en, zh, ja]) assert.deepEqual(keys(site), keys(ko));
  });

  it('let no Korean particle depend on an inserted word', () => {
    const inserted = texts(MESSAGES.ko).filter((text) => /[37]/.test(text));
    assert.ok(inserted.length > 3);
    for (const text of inserted) assert.doesNotMatch(text, /[37](은|는|이|가|을|를|와|과|으로|로)(?![가-힣])/);
  });

  it('are chosen from a language tag', () => {
    const tags = ['ko-KR', 'en-GB', 'zh-Hant-TW', 'JA', 'fr', '', null];
    assert.deepEqual(tags.map(languageFor), ['ko', 'en', 'zh', 'ja', 'en', 'ko', 'ko']);
  });
});

describe('dates', () => {
  it('are shown no finer than they are given', () => {
    const shown = ['2024', '2024-04', '2024-04-02', 'spring'].map((date) => formatDate(date, 'ko'));
    assert.deepEqual(shown, ['2024년', '2024년 4월', '2024년 4월 2일', 'spring']);
  });

  it('of a period are put in the coarsest exact words', () => {
    const periods = [
      { from: '2023-01-01', to: '2023-12-31' },
      { from: '2024-03-01', to: '2024-03-31' },
      { from: '2024-02-25', to: '2024-02-25' },
      { from: '2022', to: '2023' },
      { from: '2024-07-01' },
    ];
    const shown = [...periods, { to: '2024-06' }].map((period) => formatPeriod(period, 'ko', MESSAGES.ko.result));
    assert.deepEqual(shown.slice(0, 3), ['2023년', '2024년 3월', '2024년 2월 25일']);
    assert.match(shown[3]!, /^2022년.*2023년$/);
    assert.deepEqual(shown.slice(4), ['2024년 7월 1일부터', '2024년 6월까지']);
  });
});
