// npm run eval [-- --errors N]: how right the answers are, on the shared evaluation data (../shared or HAECHI_SHARED).
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkLines } from './native.mjs';
import { build, readJsonLines, sharedFolder } from './paths.mjs';

const { values: options } = parseArgs({ options: { errors: { type: 'string', default: '0' } } });
const shared = sharedFolder();
if (!shared) {
  console.error('No evaluation data: expected an eval/ folder in ../shared; HAECHI_SHARED names another place.');
  process.exit(1);
}
const folder = resolve(shared, 'eval');
mkdirSync(resolve(build, 'eval'), { recursive: true });

devCases();
goldClaims();

/** The scorer's figures over the labelled cases, by kind and by language. */
function devCases() {
  const cases = resolve(folder, 'dev.jsonl');
  const answers = resolve(build, 'eval/dev-answers.jsonl');
  writeFileSync(answers, checkLines(readJsonLines(cases)).join('\n') + '\n');
  for (const by of ['kind', 'lang']) {
    const score = spawnSync(
      process.execPath,
      [
        resolve(folder, 'score.mjs'),
        cases,
        answers,
        '--by',
        by,
        ...(by === 'lang' ? ['--errors', options.errors] : []),
      ],
      { encoding: 'utf8' },
    );
    if (score.status !== 0) throw new Error(`score.mjs: ${score.stderr}`);
    // The second run repeats the overall figures: show what follows them.
    console.log(
      by === 'kind' ? `Labelled cases\n${score.stdout}` : score.stdout.slice(score.stdout.indexOf('by lang')),
    );
  }
}

/** Every claim of the articles must come back supported with its own source, in each language. */
function goldClaims() {
  const claims = readJsonLines(resolve(folder, 'gold-claims.jsonl'));
  const contested = contestedClaims();
  console.log(`\nClaims of the articles (${claims.length})`);
  for (const language of ['ko', 'en']) {
    const answers = checkLines(claims.map((claim) => ({ id: claim.id, text: claim[language] }))).map((line) =>
      JSON.parse(line),
    );
    const missed = claims.filter((claim, i) => !isConfirmed(claim, answers[i], contested.has(claim.id)));
    const share = 1 - missed.length / claims.length;
    console.log(`  ${language}  supported with the right source ${(100 * share).toFixed(1)} %`);
    for (const claim of missed.slice(0, Number(options.errors))) {
      const answer = answers[claims.indexOf(claim)];
      console.log(`    ${claim.id} ${answer.verdict} (${sourcesOf(answer).join(', ')}): ${claim[language]}`);
    }
  }
}

function isConfirmed(claim, answer, mayBeDisputed) {
  const right = answer.verdict === 'supported' || (mayBeDisputed && answer.verdict === 'disputed');
  return right && sourcesOf(answer).includes(claim.source);
}

function sourcesOf(answer) {
  return [...new Set(answer.sentences.flatMap((sentence) => sentence.evidence.map((item) => item.source)))];
}

/** Claims that conflicts.md lists under a conflict between articles, real or soft. */
function contestedClaims() {
  const sections = readFileSync(resolve(folder, 'conflicts.md'), 'utf8').split(/^## /m);
  const conflicts = sections.filter((section) => /conflict/i.test(section.split('\n', 1)[0]));
  return new Set(conflicts.flatMap((section) => section.match(/[a-z]+-\d{4}\/\d+/g) ?? []));
}
