// Native and wasm must answer with the same bytes.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { checkLines } from '../../scripts/native.mjs';
import { readJsonLines, root, sharedFolder } from '../../scripts/paths.mjs';
import { defaultBase, Haechi } from './module.mjs';

const shared = sharedFolder();
const absent = shared ? false : 'there is no ../shared (HAECHI_SHARED names another place)';

function assertSameAnswers(cases) {
  assert.ok(cases.length > 0, 'no case to compare');
  const haechi = new Haechi();
  const base = haechi.open(defaultBase);
  const native = checkLines(cases);
  cases.forEach(({ id, text }, i) => {
    // A stream's answers carry the id of their line, right after the version.
    const answer = haechi.answer(base, text).replace('{"version":1,', `{"version":1,"id":${JSON.stringify(id)},`);
    assert.equal(answer, native[i], id);
  });
}

test("the project's own cases", () => assertSameAnswers(readJsonLines(resolve(root, 'tests/data/cases.jsonl'))));

test('texts of every kind of character', () => {
  const texts = [
    '',
    ' ',
    '👩‍👩‍👧 １００％ 오픈ＡＩ는 美 기업이다.',
    '\u1112\u1161\u11ab국은 \u1100\u1161다.',
    'ﬁ Ⅷ ½ ㎏ ㈜ ｶﾞ',
    '\uFFFD\u0000x',
    '漢字と仮名。中文句子！',
  ];
  assertSameAnswers(texts.map((text, i) => ({ id: `text-${i}`, text })));
});

test('the labelled cases', { skip: absent }, () => assertSameAnswers(readJsonLines(resolve(shared, 'eval/dev.jsonl'))));

for (const language of ['ko', 'en']) {
  test(`the claims of the articles, ${language}`, { skip: absent }, () => {
    const claims = readJsonLines(resolve(shared, 'eval/gold-claims.jsonl'));
    assertSameAnswers(claims.map((claim) => ({ id: claim.id, text: claim[language] })));
  });
}

test('cases on other subjects', { skip: absent || !existsSync(resolve(shared, 'eval/wild/dev.jsonl')) }, () =>
  assertSameAnswers(readJsonLines(resolve(shared, 'eval/wild/dev.jsonl'))),
);
