import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Slot } from '../../web/engine/answer.ts';
import { operands } from '../../web/views/operands.ts';
import { scaleOf } from '../../web/views/scale-data.ts';

const scale = (slot: Slot, said: string, found: string) => scaleOf({ slot, said, found, start: 0, end: said.length });

describe('scaleOf', () => {
  it('draws amounts that are written alike as bars, and says how far they lie apart', () => {
    assert.deepEqual(scale('number', '75%', '100%'), {
      kind: 'bars',
      said: 0.75,
      found: 1,
      steps: 0,
      gap: { kind: 'points', value: 25 },
    });
    const money = scale('number', '1,430억 달러', '330억 달러')!;
    assert.deepEqual([money.said, money.gap], [1, { kind: 'words', before: '', value: 1100, after: '억 달러' }]);
    assert.deepEqual(scale('number', '$0.3 billion', '$0.1 billion')!.gap, {
      kind: 'words',
      before: '$',
      value: 0.2,
      after: ' billion',
    });
  });

  it('draws amounts that count the same, however that is written', () => {
    const money = scale('number', '43 billion dollars', '$33 billion')!;
    assert.deepEqual(
      [money.found < money.said, money.gap],
      [true, { kind: 'words', before: '', value: 10, after: ' billion dollars' }],
    );
    assert.deepEqual(scale('number', '75 percent', '85%')!.gap, { kind: 'points', value: 10 });
    assert.deepEqual(scale('number', '75％', '85퍼센트')!.gap, { kind: 'points', value: 10 });
    assert.notEqual(scale('number', '430억달러', '330억 달러'), null);
    for (const [said, found] of [
      ['$43 billion', '33 billion yuan'],
      ['$43 million', '$33 billion'],
      ['75%', '85%p'],
    ] as const) {
      assert.equal(scale('number', said, found), null, `${said}, ${found}`);
    }
  });

  it('draws dates where they lie in a month, a year or several years', () => {
    const days = scale('date', '2024년 2월 25일', '2024년 2월 23일')!;
    assert.deepEqual([days.kind, days.steps, days.gap], ['line', 29, { kind: 'time', value: 2, unit: 'day' }]);
    assert.ok(days.found < days.said && days.said < 1);
    const months = scale('date', 'March 2024', 'October 2024')!;
    assert.deepEqual([months.steps, months.gap], [12, { kind: 'time', value: 7, unit: 'month' }]);
    const years = scale('date', '2021年', '2023年')!;
    assert.deepEqual([years.steps, years.gap], [3, { kind: 'time', value: 2, unit: 'year' }]);
    const over = scale('date', '31 December 2023', 'January 2, 2024')!;
    assert.deepEqual([over.steps, over.gap], [2, { kind: 'time', value: 2, unit: 'day' }]);
    assert.ok(over.said < 0.5 && over.found > 0.5);
  });

  it('draws nothing where a drawing could mislead', () => {
    assert.equal(scale('number', '2억 달러', '330만 달러'), null);
    assert.equal(scale('number', '1~2년', '3년'), null);
    assert.equal(scale('number', '이백', '330'), null);
    assert.equal(scale('date', '25일', '23일'), null);
    assert.equal(scale('date', '2022년', '2023년 4분기'), null);
    assert.equal(scale('date', '2022년', '2023년 4월'), null);
    assert.equal(scale('date', '2024년 13월', '2024년 4월'), null);
    assert.equal(scale('date', 'Summer 2023', 'March 2023'), null);
    assert.equal(scale('entity', '360', '361'), null);
    assert.equal(scale('number', '10%', '10%'), null);
  });
});

describe('an equation', () => {
  const shown = (expression: string, ...texts: string[]) =>
    operands({ expression, terms: texts.map((text) => ({ claim: 'a/1', source: 'a', text })) })
      .map(({ words, term }) => (term === null ? words : `[${words}]`))
      .join('');

  it('has its values as the articles write them, each matched with its article', () => {
    assert.equal(
      shown('216.4 / 38.5 = 5.621', '2164억 위안', '약 385억 위안'),
      '[2164억 위안] ÷ [약 385억 위안] = 5.621',
    );
    assert.equal(shown('(12 + 3) / 60 = 25%', '12명', '3명', '60명'), '([12명] + [3명]) ÷ [60명] = 25%');
    assert.equal(shown('344 - 33 = 311', '344기', '33기'), '[344기] − [33기] = 311');
  });

  it('stays as it is where values and articles do not match one to one', () => {
    assert.equal(shown('2 x 3 = 6', '3기'), '2 × 3 = 6');
    assert.equal(shown('7', '7기', '8기'), '7');
  });
});
