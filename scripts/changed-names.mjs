// The claims of the page's base, pasted back with another name of the same kind in the place of one of theirs. A claim
// holds for what it names: it bears such a text out for no other, or hardly ever.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { exchange, languages, overlap, verdicts } from './changed-texts.mjs';
import { checkLines } from './native.mjs';
import { readJsonLines, root } from './paths.mjs';

const folder = resolve(root, 'claims');
const claims = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()
  .flatMap((name) => readJsonLines(resolve(folder, name)));
const entities = JSON.parse(readFileSync(resolve(folder, 'aliases.json'), 'utf8'));

/** Another name of the kind in the place of one in the text; which, goes by the text's length. Null: it has none. */
function renamed(text, language) {
  const named = entities.flatMap((entity) => (entity.names[language] ?? []).map((name) => ({ name, entity })));
  const here = named.filter(({ name }) => text.includes(name));
  const told = here.filter(({ name }) => !here.some((other) => other.name !== name && other.name.includes(name)));
  if (told.length === 0) return null;
  const { name, entity } = told[text.length % told.length];
  const others = named.filter(
    (other) =>
      other.entity.type === entity.type &&
      !here.some(({ entity: known }) => known === other.entity) &&
      !told.some((known) => overlap(known.name, other.name)),
  );
  return others.length === 0 ? null : exchange(text, name, others[text.length % others.length].name);
}

/** Counts of verdicts by language. `each`: called with every text and its verdict. */
export function countRenamed(each = () => {}) {
  return Object.fromEntries(
    languages.map((language) => {
      const texts = claims
        .map(({ id, statement }) => ({
          claim: id,
          text: statement[language] && renamed(statement[language], language),
        }))
        .filter(({ text }) => text);
      const counts = Object.fromEntries(verdicts.map((verdict) => [verdict, 0]));
      checkLines(texts.map(({ text }, i) => ({ id: String(i), text }))).forEach((line, i) => {
        const { verdict } = JSON.parse(line);
        counts[verdict]++;
        each({ kind: 'renamed', document: texts[i].claim, text: texts[i].text, verdict });
      });
      return [language, counts];
    }),
  );
}
