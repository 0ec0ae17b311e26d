import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { readJsonLines, root } from '../../scripts/paths.mjs';
import { defaultBase, Haechi } from './module.mjs';

const claim = readJsonLines(resolve(root, 'claims/chinalab-2024.jsonl'))[0];
const text = `${claim.statement.ko} 안녕하세요.`;

test('the version is the package version', () => {
  const haechi = new Haechi();
  const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
  assert.equal(haechi.read(haechi.core.haechi_version()), version);
});

test('the base tells its claims and sources', () => {
  const haechi = new Haechi();
  const info = JSON.parse(haechi.read(haechi.core.haechi_info(haechi.open(defaultBase))));
  assert.ok(info.claims > 100, `${info.claims} claims`);
  const sources = JSON.parse(readFileSync(resolve(root, 'claims/sources.json'), 'utf8'));
  assert.deepEqual(info.sources.map(({ id }) => id).sort(), (sources.sources ?? sources).map(({ id }) => id).sort());
});

test('a file that is no base is refused with a message', () => {
  const haechi = new Haechi();
  const flipped = defaultBase.slice();
  flipped[flipped.length >> 1] ^= 0xff;
  const bad = {
    empty: new Uint8Array(0),
    foreign: new TextEncoder().encode('<!doctype html><title>404</title>'),
    truncated: defaultBase.slice(0, defaultBase.length - 1),
    damaged: flipped,
  };
  for (const [what, bytes] of Object.entries(bad)) {
    assert.equal(haechi.open(bytes), 0, what);
    assert.notEqual(haechi.error(), '', what);
  }
  assert.notEqual(haechi.open(defaultBase), 0);
  assert.equal(haechi.error(), '', 'a success clears the message');
});

test('begin without a base is refused with a message', () => {
  const haechi = new Haechi();
  assert.equal(haechi.begin(0, text), 0);
  assert.match(haechi.error(), /haechi_open/);
});

test('sentences come one by one and are those of the answer', () => {
  const haechi = new Haechi();
  const check = haechi.begin(haechi.open(defaultBase), text);
  const count = haechi.core.haechi_count(check);
  assert.equal(count, 2);
  const sentences = [];
  for (let i = 0; i < count; i += 1) {
    assert.equal(haechi.core.haechi_sentence(check, i), 0, 'not judged yet');
    assert.equal(haechi.core.haechi_step(check), 1);
    sentences.push(JSON.parse(haechi.read(haechi.core.haechi_sentence(check, i))));
  }
  assert.equal(haechi.core.haechi_step(check), 0);
  assert.deepEqual(JSON.parse(haechi.read(haechi.core.haechi_answer(check))).sentences, sentences);
});

test('the answer is the same whether or not its sentences were taken one by one', () => {
  const haechi = new Haechi();
  const base = haechi.open(defaultBase);
  const check = haechi.begin(base, text);
  while (haechi.core.haechi_step(check) === 1);
  assert.equal(haechi.read(haechi.core.haechi_answer(check)), haechi.answer(base, text));
});

test('empty text, bytes that are not UTF-8 and lone surrogates give an answer', () => {
  const haechi = new Haechi();
  const base = haechi.open(defaultBase);
  const inputs = [
    new Uint8Array(0),
    Uint8Array.of(0xff, 0xfe, 0x80, 0x41, 0xc3),
    Uint8Array.of(0xed, 0xa0, 0x80, 0x20, 0xed, 0xb0, 0x80), // surrogates, each in three bytes
    new TextEncoder().encode('\0 안녕하세요 \0'),
  ];
  for (const input of inputs) assert.equal(JSON.parse(haechi.answer(base, input)).verdict, 'unknown');
  // What surrounds a claim of the base is not lost either: the claim is found behind it.
  const around = [...Uint8Array.of(0xff, 0x20), ...new TextEncoder().encode(claim.statement.ko)];
  assert.equal(JSON.parse(haechi.answer(base, Uint8Array.from(around))).verdict, 'supported');
});

test('two instances share nothing', () => {
  const [one, other] = [new Haechi(), new Haechi()];
  const base = one.open(defaultBase);
  assert.equal(other.open(new Uint8Array(0)), 0);
  assert.equal(one.error(), '');
  assert.equal(JSON.parse(one.answer(base, text)).version, 1);
});

test('checking and opening again and again does not grow the memory', () => {
  const haechi = new Haechi();
  const round = () => {
    const base = haechi.open(defaultBase);
    for (let i = 0; i < 20; i += 1) haechi.answer(base, text);
    haechi.core.haechi_close(base);
    return haechi.core.memory.buffer.byteLength;
  };
  round();
  const settled = round();
  for (let i = 0; i < 10; i += 1) round();
  assert.equal(round(), settled);
});

const MEGABYTE = 1_000_000;
const megabytes = {
  'short sentences': '서울의 오늘 날씨는 맑다. ',
  'one Korean word': '가',
  'one English word': 'a',
  'one number': '1',
  'one sentence': '그 회사는 매출이 10% 늘었다고 밝혔다고 전했고 ',
  'opening marks': '(“[',
  'faces and flags': '👩‍👩‍👧🇰🇷',
  'a word a line': '가\n',
  'empty lines': '\n',
  'combining marks': '\u0301\u0323',
};

for (const [what, pattern] of Object.entries(megabytes)) {
  test(`a megabyte of text is checked, and no step of it takes long: ${what}`, { timeout: 120_000 }, () => {
    const haechi = new Haechi();
    const base = haechi.open(defaultBase);
    const size = new TextEncoder().encode(pattern).length;
    const check = haechi.begin(base, pattern.repeat(Math.ceil(MEGABYTE / size)));
    let longest = 0;
    for (let before = performance.now(); haechi.core.haechi_step(check) === 1;) {
      const now = performance.now();
      longest = Math.max(longest, now - before);
      before = now;
    }
    assert.ok(longest < 1000, `one step took ${longest} ms`);
    const answer = JSON.parse(haechi.read(haechi.core.haechi_answer(check)));
    assert.equal(answer.sentences.length, haechi.core.haechi_count(check));
    haechi.core.haechi_end(check);
  });
}
