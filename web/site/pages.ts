import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ICON_PATHS } from '../views/icon-paths.ts';
import { figuresOf, type Figures } from './figures.ts';
import { guideOf, GUIDES } from './guides.ts';
import { en } from './text/en.ts';
import { ja } from './text/ja.ts';
import { ko, type SiteText } from './text/ko.ts';
import { zh } from './text/zh.ts';

const PAGES: Readonly<Record<string, SiteText>> = { 'index.html': ko, 'en.html': en, 'zh.html': zh, 'ja.html': ja };

/**
 * Makes a page a language from the built template, whose gaps look like `{{heading}}` or `{{icon:refuted}}`.
 * The figures are those of docs/quality.md.
 */
export function writePages(folder: string, docs: string): void {
  const figures = figuresOf(readFileSync(resolve(docs, 'quality.md'), 'utf8'));
  const template = readFileSync(resolve(folder, 'index.html'), 'utf8');
  for (const [name, text] of Object.entries(PAGES)) writeFileSync(resolve(folder, name), fill(template, text, figures));
}

/** Makes a page of each guide in docs/ from the built template. */
export function writeGuides(folder: string, docs: string): void {
  const template = readFileSync(resolve(folder, 'guide.html'), 'utf8');
  for (const name of GUIDES) {
    const { title, html } = guideOf(readFileSync(resolve(docs, `${name}.md`), 'utf8'));
    const page = template.replaceAll('{{title}}', () => escapeHtml(title)).replace('{{guide}}', () => html);
    writeFileSync(resolve(folder, `${name}.html`), page);
  }
  rmSync(resolve(folder, 'guide.html'));
}

function fill(template: string, text: SiteText, figures: Figures): string {
  const words: Readonly<Record<string, string>> = { ...text, ...figures };
  const gapsFilled = (value: string): string => value.replaceAll(/\{\{(\w+)\}\}/g, (_, key: string) => wordsOf(key));
  const wordsOf = (key: string): string => {
    const value = words[key];
    if (value === undefined)
      throw new Error(`web/site asks for {{${key}}}, which neither its texts nor its figures have.`);
    return gapsFilled(escapeHtml(value));
  };
  const page = template
    .replace(`hreflang="${text.language}"`, '$& aria-current="page"')
    .replaceAll(/\{\{icon:(\w+)\}\}/g, (_, verdict: keyof typeof ICON_PATHS) => icon(verdict));
  return gapsFilled(page);
}

function icon(verdict: keyof typeof ICON_PATHS): string {
  return `<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="7.25"/><path d="${ICON_PATHS[verdict]}"/></svg>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
