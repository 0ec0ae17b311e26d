#!/usr/bin/env node
// Writes the custom-elements manifest (build/web/custom-elements.json) from the comments of the element's class.
//   node web/manifest.mjs [--docs]      --docs also renews the tables in docs/embedding.md
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const MANIFEST = resolve(root, 'build/web/custom-elements.json');
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
  const isPublic = ({ name, privacy }) => privacy !== 'private' && !/^[_#]/.test(name);
  declaration.members = declaration.members?.filter(isPublic);
  declaration.attributes = declaration.attributes?.filter(isPublic);
  declaration.events = declaration.events?.filter(({ name }) => name.startsWith('haechi-'));
}

/** The element's attributes, methods, events, custom properties and parts as Markdown tables. */
export function tables(manifest) {
  const element = manifest.modules
    .flatMap((module) => module.declarations)
    .find(({ tagName }) => tagName === 'haechi-check');
  const code = (text) => `\`${text}\``;
  const rows = (list, ...columns) => list.map((item) => `| ${columns.map((column) => column(item)).join(' | ')} |`);
  const description = ({ description: text }) => (text ?? '').replaceAll('\n', ' ').replaceAll('|', '\\|');
  const table = (title, heads, lines) => [
    `### ${title}`,
    '',
    `| ${heads.join(' | ')} |`,
    `| ${heads.map(() => '---').join(' | ')} |`,
    ...lines,
    '',
  ];
  const methods = element.members.filter(({ kind }) => kind === 'method');
  const properties = element.members.filter(({ kind, attribute }) => kind === 'field' && !attribute);
  return [
    ...table(
      'Attributes',
      ['Attribute', 'What it does'],
      rows(element.attributes, ({ name }) => code(name), description),
    ),
    ...table(
      'Properties and methods',
      ['Name', 'What it does'],
      [
        ...rows(properties, ({ name }) => code(name), description),
        ...rows(
          methods,
          ({ name, parameters }) =>
            code(
              `${name}(${(parameters ?? []).map((each) => (each.name.startsWith('{') ? 'options' : each.name)).join(', ')})`,
            ),
          description,
        ),
      ],
    ),
    ...table(
      'Events',
      ['Event', 'When'],
      rows(element.events, ({ name }) => code(name), description),
    ),
    ...table(
      'Custom properties',
      ['Property', 'What it sets'],
      rows(element.cssProperties, ({ name }) => code(name), description),
    ),
    ...table(
      'Parts',
      ['`::part()`', 'What it is'],
      rows(element.cssParts, ({ name }) => code(name), description),
    ),
  ].join('\n');
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
  if (process.argv.includes('--docs')) writeFileSync(GUIDE, withTables(readFileSync(GUIDE, 'utf8'), manifest));
}
