#!/usr/bin/env node
// Writes the custom-elements manifest (build/web/custom-elements.json) from the comments of the element's class, and the
// reference page of the site from the manifest.
//   node web/manifest.mjs [--docs]      --docs also renews the tables in docs/embedding.md
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const MANIFEST = resolve(root, 'build/web/custom-elements.json');
const PAGE = resolve(root, 'build/web/reference.html');
const GUIDE = resolve(root, 'docs/embedding.md');

function analyse() {
  const folder = dirname(createRequire(import.meta.url).resolve('@custom-elements-manifest/analyzer/package.json'));
  const options = ['--litelement', '--globs', 'web/element/haechi-check.ts', '--outdir', 'build/web', '--quiet'];
  execFileSync(process.execPath, [resolve(folder, 'cem.js'), 'analyze', ...options], { cwd: root, stdio: 'pipe' });
  const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8'));
  for (const module of manifest.modules) for (const declaration of module.declarations) keepPublic(declaration);
  writeFileSync(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/** The analyser also lists inner state and the fields of events. */
function keepPublic(declaration) {
  const isPublic = ({ name, privacy }) => !['private', 'protected'].includes(privacy) && !/^[_#]/.test(name);
  declaration.members = declaration.members?.filter(isPublic);
  declaration.attributes = declaration.attributes?.filter(isPublic);
  declaration.events = declaration.events?.filter(({ name }) => name.startsWith('haechi-'));
}

/** What the element has, as tables: a title, the heads of two columns, and rows of a name and what it is. */
function reference(manifest) {
  const element = manifest.modules
    .flatMap((module) => module.declarations)
    .find(({ tagName }) => tagName === 'haechi-check');
  const rows = (list, nameOf = ({ name }) => name) =>
    list.map((item) => [nameOf(item), (item.description ?? '').replaceAll('\n', ' ')]);
  const parameter = ({ name }) => (name.startsWith('{') ? 'options' : name);
  const call = ({ name, parameters }) => `${name}(${(parameters ?? []).map(parameter).join(', ')})`;
  const fields = element.members.filter(({ kind, attribute }) => kind === 'field' && !attribute);
  const methods = element.members.filter(({ kind }) => kind === 'method');
  return [
    { title: 'Attributes', heads: ['Attribute', 'What it does'], rows: rows(element.attributes) },
    {
      title: 'Properties and methods',
      heads: ['Name', 'What it does'],
      rows: [...rows(fields), ...rows(methods, call)],
    },
    { title: 'Events', heads: ['Event', 'When'], rows: rows(element.events) },
    { title: 'Custom properties', heads: ['Property', 'What it sets'], rows: rows(element.cssProperties) },
    { title: 'Parts', heads: ['`::part()`', 'What it is'], rows: rows(element.cssParts) },
  ];
}

/** The tables as Markdown. */
export function tables(manifest) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return reference(manifest)
    .flatMap(({ title, heads, rows }) => [
      `### ${title}`,
      '',
      line(heads),
      line(heads.map(() => '---')),
      ...rows.map(([name, text]) => line([`\`${name}\``, text.replaceAll('|', '\\|')])),
      '',
    ])
    .join('\n');
}

/** The tables as HTML, a section each. */
export function sections(manifest) {
  const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const html = (text) => escaped(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>');
  const id = (title) => title.toLowerCase().replaceAll(' ', '-');
  const row = ([name, text]) => `<tr><th scope="row"><code>${escaped(name)}</code></th><td>${html(text)}</td></tr>`;
  return reference(manifest)
    .map(
      ({ title, heads, rows }) => `<section class="part" aria-labelledby="${id(title)}">
<h2 id="${id(title)}">${title}</h2>
<div class="column"><table><thead><tr>${heads.map((head) => `<th scope="col">${html(head)}</th>`).join('')}</tr></thead>
<tbody>${rows.map(row).join('\n')}</tbody></table></div>
</section>`,
    )
    .join('\n');
}

function writePage(manifest) {
  const page = readFileSync(PAGE, 'utf8');
  writeFileSync(
    PAGE,
    page.replace('<!-- tables -->', () => sections(manifest)),
  );
}

const [BEGIN, END] = ['<!-- tables: made by web/manifest.mjs --docs -->\n\n', '<!-- end of tables -->'];

/** The guide with its tables as the manifest has them. */
export function withTables(guide, manifest) {
  const [head, rest] = guide.split(BEGIN);
  const tail = rest?.split(END)[1];
  if (tail === undefined) throw new Error(`${GUIDE} lacks the line ${BEGIN.trim()} or ${END}.`);
  return head + BEGIN + tables(manifest) + '\n' + END + tail;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const manifest = analyse();
  writePage(manifest);
  if (process.argv.includes('--docs')) writeFileSync(GUIDE, withTables(readFileSync(GUIDE, 'utf8'), manifest));
}
