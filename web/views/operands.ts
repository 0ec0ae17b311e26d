import type { Derivation } from '../engine/answer.ts';

/** A stretch of an equation: signs and results, or one of the values that went in. */
export interface Operand {
  readonly words: string;
  readonly term: number | null;
}

/**
 * An equation in the signs of print, its values as their articles write them: `216.4 / 38.5 = 5.621` reckons in the same unit
 * on both sides, the article says `2164억 위안`. Where values and articles cannot be matched one to one it stays as it is.
 */
export function operands({ expression, terms }: Derivation): Operand[] {
  const end = expression.indexOf('=');
  const left = end < 0 ? expression : expression.slice(0, end);
  const pieces = left.split(/(\d[\d.,]*)/);
  const values = (pieces.length - 1) / 2;
  if (values !== terms.length) return [{ words: typeset(expression), term: null }];
  const own = pieces.map((piece, i) => {
    const term = i % 2 === 1 ? (i - 1) / 2 : null;
    return { words: term === null ? typeset(piece) : (terms[term]?.text ?? piece), term };
  });
  return [...own, { words: typeset(expression.slice(left.length)), term: null }].filter(({ words }) => words !== '');
}

/** With the signs of print: a true minus and multiplication sign. */
function typeset(text: string): string {
  return text
    .replaceAll(' - ', ' − ')
    .replaceAll(/ [*x] /g, ' × ')
    .replaceAll(' / ', ' ÷ ');
}
