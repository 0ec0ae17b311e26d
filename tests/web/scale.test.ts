import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Slot } from '../../web/engine/answer.ts';
import { scaleOf } from '../../web/views/scale-data.ts';

const scale = (slot: Slot, said: string, found: string) => scaleOf({ slot, said, found, start: 0, end: said.length });

describe('scaleOf', () => {
  it('draws amounts that are written alike as bars', () => {
    assert.deepEqual(scale('number', '75%', '85%'), { kind: 'bars', said: 75, found: 85 });
    assert.deepEqual(scale('number', '1,430억 달러', '330억 달러'), { kind: 'bars', said: 1430, found: 330 });
  });

  it('draws years as points on a line', () => {
    assert.deepEqual(scale('date', '2021년', '2023년'), { kind: 'line', said: 2021, found: 2023 });
  });

  it('draws nothing where a drawing could mislead', () => {
    assert.equal(scale('number', '2억 달러', '330만 달러'), null);
    assert.equal(scale('number', '1~2년', '3년'), null);
    assert.equal(scale('number', '이백', '330'), null);
    assert.equal(scale('date', '25일', '23일'), null);
    assert.equal(scale('entity', '360', '361'), null);
    assert.equal(scale('number', '10%', '10%'), null);
  });
});
