import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import type { Answer } from '../../web/engine/answer.ts';
import { loadLocale } from '../../web/locales/locale.ts';
import { asClaimReview } from '../../web/share/claim-review.ts';
import type { Context } from '../../web/views/context.ts';
import { ROOT } from './support/site.ts';

const CLI = process.env['HAECHI_CLI'] ?? `${ROOT}build/native/haechi`;
const BASE = process.env['HAECHI_BASE'] ?? `${ROOT}build/claims/default.hcb`;
const PAGE = 'https://example.org/page';

const check = (text: string, ...options: string[]) =>
  JSON.parse(execFileSync(CLI, ['check', '--base', BASE, ...options, text], { encoding: 'utf8' })) as unknown;

/** As the element has it in English, with dates as the sources give them. */
async function contextOf(answer: Answer): Promise<Context> {
  const sources = new Map(answer.sources.map((source) => [source.id, source]));
  return { ...(await loadLocale('en')), date: (iso) => iso, sources };
}

const TEXTS: Readonly<Record<string, string>> = {
  'one sentence': '엔비디아의 2023년 4분기 매출은 221억 달러였다.',
  'several, one of them with nothing to check':
    '안녕하세요! 엔비디아의 2023년 4분기 매출은 300억 달러였다. 2030년에 화성에 사람이 산다. Nvidia earned 22.1 billion dollars.',
  'what somebody said': '저우훙이는 뒤진 점을 인정하는 일이 나쁘지 않다고 말했다.',
};

describe('ClaimReview', () => {
  for (const [name, text] of Object.entries(TEXTS)) {
    it(`is the same from the command line and from the element: ${name}`, async () => {
      const answer = check(text, '--format', 'json') as Answer;
      const reviews = check(text, '--format', 'claimreview', '--url', PAGE);
      assert.deepEqual(reviews, JSON.parse(asClaimReview(answer, PAGE, await contextOf(answer))));
    });
  }

  it('rates nothing by its having been said', () => {
    const answer = check(TEXTS['what somebody said'] ?? '', '--format', 'json') as Answer;
    const review = check(TEXTS['what somebody said'] ?? '', '--format', 'claimreview') as {
      itemReviewed: { author?: object };
      reviewRating: { ratingValue?: number };
    };
    assert.equal(answer.verdict, 'supported');
    assert.deepEqual(review.itemReviewed.author, { name: answer.sentences[0]?.saidBy });
    assert.equal(review.reviewRating.ratingValue, undefined);
  });
});
