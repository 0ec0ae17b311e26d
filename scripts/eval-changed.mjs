// npm run eval:changed [-- --errors KIND]: the claims of 123 news articles pasted back, as they are and with one point
// changed, in four languages (../shared or HAECHI_SHARED), and those of the page's base with other names. The bases stay
// in the build folder.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { countRenamed } from './changed-names.mjs';
import { countVerdicts, hasArticles, kinds, languages, verdicts } from './changed-texts.mjs';
import { build, sharedFolder } from './paths.mjs';

const { values: options } = parseArgs({ options: { errors: { type: 'string' } } });
const shared = sharedFolder();
if (!hasArticles(shared)) {
  console.error('No articles: expected data/NTREX128 in ../shared; HAECHI_SHARED names another place.');
  process.exit(1);
}

const printRow = (label, counts) =>
  console.log(label.padEnd(20) + verdicts.map((verdict) => String(counts[verdict]).padEnd(12)).join(''));

const wrong = (kind, verdict) =>
  ['same', 'moved', 'retold', 'joined'].includes(kind) ? verdict !== 'supported' : verdict === 'supported';
const show = (entry) => {
  if (entry.kind === options.errors && wrong(entry.kind, entry.verdict))
    console.log(`${entry.verdict}  ${entry.document}  ${entry.text}`);
};

console.log(''.padEnd(20) + verdicts.map((head) => head.padEnd(12)).join(''));
for (const language of languages) {
  const counts = countVerdicts(shared, language, resolve(build, 'eval/changed'), 1, show);
  for (const kind of kinds) {
    printRow(`${language} ${kind}`, counts[kind]);
  }
}

for (const [language, counts] of Object.entries(countRenamed(show))) {
  printRow(`${language} renamed`, counts);
}
