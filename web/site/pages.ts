import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ICON_PATHS } from '../views/icon-paths.ts';
import { guideOf, GUIDES } from './guides.ts';
import { en } from './text/en.ts';
import { ja } from './text/ja.ts';
import { ko, type SiteText } from './text/ko.ts';
import { zh } from './text/zh.ts';

const PAGES: Readonly<Record<string, SiteText>> = { 'index.html': ko, 'en.html': en, 'zh.html': zh, 'ja.html': ja };

/** Makes a page a language from the built template, whose gaps look like `{{heading}}` or `{{icon:refuted}}`. */
export function writePages(folder: string): void {
  const template = readFileSync(resolve(folder, 'index.html'), 'utf8');
  for (const [name, text] of Object.entries(PAGES)) writeFileSync(resolve(folder, name), fill(template, text));
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

function fill(template: string, text: SiteText): string {
  return template
    .replace(`hreflang="${text.language}"`, '$& aria-current="page"')
    .replaceAll(/\{\{icon:(\w+)\}\}/g, (_, verdict: keyof typeof ICON_PATHS) => icon(verdict))
    .replaceAll(/\{\{(\w+)\}\}/g, (_, key: string) => {
      const value = (text as Record<string, string>)[key];
      if (value === undefined) throw new Error(`web/site/index.html asks for {{${key}}}, which web/site/text lacks.`);
      return escapeHtml(value);
    });
}

function icon(verdict: keyof typeof ICON_PATHS): string {
  return `<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="7.25"/><path d="${ICON_PATHS[verdict]}"/></svg>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
