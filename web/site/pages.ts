import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { en } from './text/en.ts';
import { ja } from './text/ja.ts';
import { ko, type SiteText } from './text/ko.ts';
import { zh } from './text/zh.ts';

const PAGES: Readonly<Record<string, SiteText>> = { 'index.html': ko, 'en.html': en, 'zh.html': zh, 'ja.html': ja };

/** Makes a page a language from the built template, whose gaps look like `{{heading}}`. */
export function writePages(folder: string): void {
  const template = readFileSync(resolve(folder, 'index.html'), 'utf8');
  for (const [name, text] of Object.entries(PAGES)) writeFileSync(resolve(folder, name), fill(template, text));
}

function fill(template: string, text: SiteText): string {
  return template.replaceAll(/\{\{(\w+)\}\}/g, (_, key: string) => {
    const value = (text as Record<string, string>)[key];
    if (value === undefined) throw new Error(`web/site/index.html asks for {{${key}}}, which web/site/text lacks.`);
    return escapeHtml(value);
  });
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
