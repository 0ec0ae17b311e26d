import type { Answer } from '../engine/answer.ts';
import type { Context } from '../views/context.ts';
import type { Format } from '../views/take-along.ts';
import { asClaimReview } from './claim-review.ts';
import { linkTo } from './link.ts';
import { asMarkdown } from './markdown.ts';
import { asText } from './text.ts';

/** An answer in one of the forms in which it can be taken along; null where the text is too long for a link. */
export function contentOf(format: Format, answer: Answer, text: string, context: Context): string | null {
  switch (format) {
    case 'text':
      return asText(answer, context);
    case 'markdown':
      return asMarkdown(answer, context);
    case 'claimReview':
      return asClaimReview(answer, location.href.replace(/#.*/, ''), context);
    case 'link':
      return linkTo(text, location.href);
  }
}

/** Puts a text on the clipboard; false where the browser refuses. */
export async function copy(text: string | null): Promise<boolean> {
  if (text === null) return false;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
