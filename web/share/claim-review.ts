import type { Answer, Sentence, Verdict } from '../engine/answer.ts';
import type { Context } from '../views/context.ts';
import { citation, taken } from './text.ts';

/**
 * schema.org wants a number from worst to best. There is none where the articles do not settle a sentence, nor where
 * they only report that somebody said it: that does not make it so.
 */
const RATING: Readonly<Partial<Record<Verdict, number>>> = { refuted: 1, disputed: 3, supported: 5 };

/**
 * An answer as schema.org ClaimReview (JSON-LD), one review a sentence, for the page that publishes it. The command
 * line writes the same (core/report/claim_review.cpp).
 */
export function asClaimReview(answer: Answer, address: string, context: Context): string {
  const reviews = taken(answer).map((sentence) => review(sentence, address, context));
  return JSON.stringify(reviews.length === 1 ? reviews[0] : reviews, null, 2);
}

function review(sentence: Sentence, address: string, context: Context): object {
  const rating = sentence.saidBy == null ? RATING[sentence.verdict] : undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: address,
    inLanguage: context.language,
    claimReviewed: sentence.text,
    itemReviewed: {
      '@type': 'Claim',
      name: sentence.text,
      ...(sentence.saidBy == null ? {} : { author: { name: sentence.saidBy } }),
    },
    reviewRating: {
      '@type': 'Rating',
      ...(rating === undefined ? {} : { ratingValue: rating, worstRating: 1, bestRating: 5 }),
      alternateName: context.text.verdict[sentence.verdict],
    },
    citation: sentence.evidence.map((evidence) => ({
      '@type': 'CreativeWork',
      name: citation(evidence, context),
      ...((evidence.url ?? context.sources.get(evidence.source)?.url)
        ? { url: evidence.url ?? context.sources.get(evidence.source)?.url }
        : {}),
    })),
  };
}
