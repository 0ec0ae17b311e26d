// npm run eval:extract [-- --errors]: what extraction finds, on the shared articles and labelled claims (../shared or
// HAECHI_SHARED). The bases made here hold the articles' sentences: they stay in the build folder.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { extractBase, run } from './native.mjs';
import { base, build, haechi, sharedFolder } from './paths.mjs';

const { values: options } = parseArgs({ options: { errors: { type: 'boolean', default: false } } });
const shared = sharedFolder();
if (!shared) {
  console.error('No evaluation data: expected an eval/ folder in ../shared; HAECHI_SHARED names another place.');
  process.exit(1);
}
const evaluation = resolve(shared, 'eval');
const folder = resolve(build, 'eval/extract');
mkdirSync(resolve(folder, 'articles'), { recursive: true });

const articles = labelledArticles();
labelledClaims(articles);
verdicts('dev cases, curated base', resolve(evaluation, 'dev.jsonl'), base);
verdicts('dev cases, extracted base', resolve(evaluation, 'dev.jsonl'), extractedBase('articles', articles));
verdicts(
  'wild cases',
  resolve(evaluation, 'wild/dev.jsonl'),
  extractedBase('wild', documents(resolve(evaluation, 'wild/docs'))),
);
speed([...articles, ...documents(resolve(evaluation, 'wild/docs'))]);

function documents(place) {
  return readdirSync(place)
    .sort()
    .map((name) => resolve(place, name));
}

/** The articles under the names of their source ids, which extraction takes from file names. */
function labelledArticles() {
  const { sources } = JSON.parse(readFileSync(resolve(evaluation, 'sources.json'), 'utf8'));
  return Object.values(sources).map(({ id, file }) => {
    const path = resolve(folder, 'articles', `${id}.txt`);
    writeFileSync(path, readFileSync(resolve(shared, 'seeds', file)));
    return path;
  });
}

function labelledClaims(paths) {
  const program = resolve(build, 'native/tests/eval/haechi-eval-extract');
  const files = [resolve(evaluation, 'gold-claims.jsonl'), resolve(evaluation, 'sources.json'), ...paths];
  process.stdout.write(run(program, options.errors ? ['-v', ...files] : files));
}

function extractedBase(name, paths) {
  return extractBase(folder, name, paths).base;
}

function verdicts(name, cases, against) {
  const answers = resolve(folder, 'answers.jsonl');
  writeFileSync(answers, run(haechi, ['check', '--jsonl', '--base', against], readFileSync(cases)));
  const figures = run(process.execPath, [resolve(evaluation, 'score.mjs'), cases, answers]);
  for (const figure of ['accuracy', 'notFalselyAccused']) {
    const value = figures.match(new RegExp(`^${figure}\\s+(\\S+)`, 'm'))?.[1];
    console.log(`${`${name}: ${figure}`.padEnd(46)} ${value}`);
  }
}

/** Megabytes of article a second, one thread. */
function speed(paths) {
  const place = resolve(folder, 'speed');
  mkdirSync(place, { recursive: true });
  let bytes = 0;
  const copies = [];
  for (let round = 0; bytes < 5e6; round++) {
    for (const [i, path] of paths.entries()) {
      const copy = resolve(place, `${round}-${i}.txt`);
      copyFileSync(path, copy);
      bytes += readFileSync(path).length;
      copies.push(copy);
    }
  }
  const start = performance.now();
  run(haechi, ['extract', '-j', '1', ...copies, '-o', resolve(place, 'claims.jsonl')]);
  const seconds = (performance.now() - start) / 1000;
  console.log(`${'speed, one thread'.padEnd(46)} ${(bytes / 1e6 / seconds).toFixed(1)} MB a second`);
}
