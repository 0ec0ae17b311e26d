import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cut } from '../../web/views/marks.ts';

const shape = (text: string, marks: Parameters<typeof cut>[1]) =>
  cut(text, marks).map(({ text: piece, marked }) => (marked ? `[${piece}]` : piece));

describe('cut', () => {
  it('cuts a text at its marks, in any order', () => {
    assert.deepEqual(
      shape('abcdef', [
        { start: 4, end: 5 },
        { start: 0, end: 2 },
      ]),
      ['[ab]', 'cd', '[e]', 'f'],
    );
  });

  it('mends marks that overlap and drops those outside', () => {
    assert.deepEqual(
      shape('abcdef', [
        { start: 1, end: 4 },
        { start: 2, end: 5 },
      ]),
      ['a', '[bcd]', '[e]', 'f'],
    );
    assert.deepEqual(
      shape('abc', [
        { start: -2, end: 1 },
        { start: 2, end: 9 },
        { start: 7, end: 9 },
        { start: 2, end: 1 },
      ]),
      ['[a]', 'b', '[c]'],
    );
  });

  it('loses nothing', () => {
    for (let start = 0; start < 8; start += 1) {
      const pieces = cut('가나다😀라', [{ start, end: start + 2 }]);
      assert.equal(pieces.map(({ text }) => text).join(''), '가나다😀라');
    }
  });
});
