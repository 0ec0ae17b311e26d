// Every claim of an article pasted back, as it is and with one point changed. Nobody labelled these texts: what the
// answer must be follows from how they are made. As it is, a claim is borne out; changed, it is not.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { textsInOtherWords, wordKinds } from './changed-words.mjs';
import { extractBase, run } from './native.mjs';
import { haechi, readJsonLines } from './paths.mjs';

const files = {
  ko: 'newstest2019-ref.kor.txt',
  en: 'newstest2019-src.eng.txt',
  ja: 'newstest2019-ref.jpn.txt',
  zh: 'newstest2019-ref.zho-CN.txt',
};
export const languages = Object.keys(files);
export const verdicts = ['supported', 'refuted', 'disputed', 'unknown'];

/** Korean particles by whether the word before them ends in a consonant. */
const particles = [
  ['이', '가'],
  ['은', '는'],
  ['을', '를'],
  ['과', '와'],
  ['으로', '로'],
];

/** Korean endings and the same denied. */
const denials = [
  ['했다', '하지 않았다'],
  ['했습니다', '하지 않았습니다'],
  ['됐다', '되지 않았다'],
  ['되었다', '되지 않았다'],
  ['되었습니다', '되지 않았습니다'],
  ['있다', '있지 않다'],
];

/** Endings in the place of "했다" that tell the same, that tell it as not done, and that leave it open. */
const endings = {
  retold: ['했다고 한다.', '한 것으로 알려졌다.', '했다던데', '했음', '한 바 있다.', '했다는 소식이다.', '했대요'],
  undone: ['하기를 거부했다.', '하는 데 실패했다.', '하려다 말았다.', '할 뻔했다.', '했다는 것은 사실이 아니다.'],
  open: ['했을까?', '하면 좋겠다.', '했는지 궁금하다.', '하기를 바란다.', '해야 한다.', '했는지는 알려지지 않았다.'],
};

/** The text with another ending of a kind; which, goes by its length. Verbs of saying and denied ones stay out. */
function withEnding(text, kind) {
  const stem = /^(.*[가-힣])했다\.$/.exec(text.trim())?.[1];
  return stem && !/(?:말|못|안)$/.test(stem) ? stem + endings[kind][text.length % endings[kind].length] : null;
}

/** What is changed; null where a text has nothing of the kind. `names`: of the article, as extraction lists them. `doers`: words that its sentences tell of. */
const changes = {
  same: (text) => text,
  number: (text) =>
    replaceFirst(text, /(?<![\d.,:~-])\d{2,3}(?![\d.,:~-]|\s*(?:월|일|시|년|세기|月|日|時|时|点|年|世紀|世纪))/, moved),
  month: (text) => replaceFirst(text, /(?<!\d)\d{1,2}(?=월|月)/, (month) => String((Number(month) % 12) + 1)),
  name: (text, names) => {
    const told = names.find((name) => text.includes(name));
    const other = names.find((name) => !text.includes(name) && !overlap(name, told));
    return told && other ? exchange(text, told, other) : null;
  },
  places: (text, names) => {
    const [first, second] = names.filter(
      (name) => text.includes(name) && !names.some((n) => n !== name && n.includes(name)),
    );
    return first && second && !overlap(first, second) ? exchange(text, first, second) : null;
  },
  // Who does it, behind all else but the verb: the same in Korean, where the particles tell.
  moved: (text, _, doers) => {
    const parts = startsWithDoer(text, doers);
    return parts && `${parts.rest} ${withSubject(parts.doer)} ${parts.verb}`;
  },
  'moved, another': (text, _, doers) => {
    const parts = startsWithDoer(text, doers);
    const other = parts && doers.find((doer) => !text.includes(doer) && !overlap(doer, parts.doer));
    return other ? `${parts.rest} ${withSubject(other)} ${parts.verb}` : null;
  },
  retold: (text) => withEnding(text, 'retold'),
  undone: (text) => withEnding(text, 'undone'),
  open: (text) => withEnding(text, 'open'),
  denied: (text) => {
    const stem = text.replace(/[.\s]+$/, '');
    const ending = denials.find(([told]) => stem.endsWith(told));
    return ending ? `${stem.slice(0, -ending[0].length)}${ending[1]}.` : null;
  },
};
export const kinds = [...Object.keys(changes), 'joined', 'joined, number', ...wordKinds];

function replaceFirst(text, pattern, make) {
  const match = pattern.exec(text);
  return match ? text.slice(0, match.index) + make(match[0]) + text.slice(match.index + match[0].length) : null;
}

const withSubject = (name) => `${name}${endsInConsonant(name) ? '이' : '가'}`;

/** "N은 …을 V": one word that does it, one clause, and a verb of one word; else null. */
function startsWithDoer(text, doers) {
  const match = /^([가-힣A-Za-z]{2,}?)(?:은|는|이|가) (.+(?:을|를|에|에서|으로|로)) (\S+)$/.exec(text.trim());
  if (!match || !doers.includes(match[1]) || /(?:은|는|이|가) |[,'"‘“]/.test(match[2])) return null;
  return { doer: match[1], rest: match[2], verb: match[3] };
}

/** Words that sentences of the article begin with as who does it, each at least twice. */
function doersIn(statements) {
  const counts = new Map();
  for (const text of statements) {
    const word = /^([가-힣A-Za-z]{2,}?)(?:은|는|이|가) /.exec(text)?.[1];
    if (word) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].filter(([, times]) => times > 1).map(([word]) => word);
}

/** How a sentence goes on with the next; null where its end does not allow it. */
const joins = {
  ko: (text) => (/(?<!니)다$/.test(text) ? `${text.slice(0, -1)}고, ` : null),
  en: (text) => `${text}, and `,
  ja: (text) => (/[たるい]$/.test(text) ? `${text}が、` : null),
  zh: (text) => `${text}，`,
};
const sideBySide = 3; // so far behind a claim stands the one that it is joined with
const mostLetters = { ko: 60, en: 140, ja: 60, zh: 60 };

/** Claims that stand near each other in one sentence; with another figure in the second, or in the first. */
function joinedTexts(told, language) {
  const plain = told.filter(({ text }) => text.length <= mostLetters[language] && !/["'“”「」‘’?]/.test(text));
  return plain.slice(0, -sideBySide).flatMap(({ id, text }, i) => {
    const next = plain[i + sideBySide].text;
    const join = (a, b) => {
      const begin = joins[language](a.replace(/[.。\s]+$/, ''));
      return begin && begin + b;
    };
    if (text.includes(next) || next.includes(text) || !join(text, next)) return [];
    const [first, second] = [changes.number(text), changes.number(next)];
    return [
      { kind: 'joined', claim: id, text: join(text, next) },
      ...(first ? [{ kind: 'joined, number', claim: id, text: join(first, next) }] : []),
      ...(second ? [{ kind: 'joined, number', claim: id, text: join(text, second) }] : []),
    ];
  });
}

const moved = (figure) => String(Number(figure) + (Number(figure) % 10 < 6 ? 3 : -4));
export const overlap = (a, b) => !a || !b || a.includes(b) || b.includes(a);

function endsInConsonant(word) {
  const last = word.charCodeAt(word.length - 1);
  return last >= 0xac00 && last <= 0xd7a3 && (last - 0xac00) % 28 !== 0;
}

/** `a` for `b` and `b` for `a`, with the particle that each takes. */
export function exchange(text, a, b) {
  const escape = (word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(
    `(${escape(a)}|${escape(b)})(으로|[이가은는을를과와로])?(?![가-힣])|(${escape(a)}|${escape(b)})`,
    'g',
  );
  return text.replace(pattern, (_, word, particle = '', bare) => {
    const put = (word ?? bare) === a ? b : a;
    const pair = particles.find((forms) => forms.includes(particle));
    return put + (pair ? pair[endsInConsonant(put) ? 0 : 1] : particle);
  });
}

/** The lines of each document. */
function documentsOf(shared, language) {
  const lines = (file) =>
    readFileSync(resolve(shared, 'data/NTREX128', file), 'utf8')
      .trimEnd()
      .split('\n');
  const ids = lines('DOCUMENT_IDS.tsv');
  const documents = new Map();
  lines(files[language]).forEach((line, i) => {
    const id = ids[i].split('\t')[0].trim();
    documents.set(id, [...(documents.get(id) ?? []), line]);
  });
  return [...documents];
}

const jsonLines = (text) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

export const hasArticles = (shared) => Boolean(shared) && existsSync(resolve(shared, 'data/NTREX128'));

/**
 * Counts of verdicts by kind of change, over every `step`th document of a language. `folder`: for what is made on the
 * way; it holds the articles' sentences. `each`: called with every text and its verdict.
 */
export function countVerdicts(shared, language, folder, step = 1, each = () => {}) {
  mkdirSync(folder, { recursive: true });
  const at = (name) => resolve(folder, name);
  const counts = Object.fromEntries(kinds.map((kind) => [kind, Object.fromEntries(verdicts.map((v) => [v, 0]))]));
  documentsOf(shared, language).forEach(([id, lines], i) => {
    if (i % step !== 0) return;
    writeFileSync(at('article.txt'), `${lines.join('\n')}\n`);
    const { claims, names, base } = extractBase(folder, 'article', [at('article.txt')]);
    const known = JSON.parse(readFileSync(names, 'utf8')).flatMap((entry) => entry.names[language] ?? []);
    const told = readJsonLines(claims).map((claim) => ({ id: claim.id, text: Object.values(claim.statement)[0] }));
    const doers = doersIn(told.map((claim) => claim.text));
    const texts = told.flatMap((claim) =>
      Object.entries(changes)
        .map(([kind, change]) => ({ kind, claim: claim.id, text: change(claim.text, known, doers) }))
        .filter((t) => t.text),
    );
    texts.push(...joinedTexts(told, language), ...textsInOtherWords(told, language));
    const input = texts.map(({ text }, n) => JSON.stringify({ id: String(n), text })).join('\n');
    jsonLines(run(haechi, ['check', '--jsonl', '--base', base], `${input}\n`)).forEach(({ verdict }, n) => {
      counts[texts[n].kind][verdict]++;
      each({ ...texts[n], document: id, verdict });
    });
  });
  return counts;
}
