const NAME = 'haechi=';

/** A link longer than this is cut by mail programs and messengers. */
const LONGEST = 8_000;

/** The page's address with the text in its fragment, which browsers never send; null where it would be too long. */
export function linkTo(text: string, page: string): string | null {
  const url = new URL(page);
  url.hash = NAME + encodeURIComponent(wellFormed(text));
  return url.href.length <= LONGEST ? url.href : null;
}

/** The text that a link carries, or null. */
export function textOf(page: string): string | null {
  const { hash } = new URL(page);
  if (!hash.startsWith(`#${NAME}`)) return null;
  try {
    return decodeURIComponent(hash.slice(NAME.length + 1));
  } catch {
    return null;
  }
}

/** Half a surrogate pair cannot be written into an address. */
function wellFormed(text: string): string {
  return text.replaceAll(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}
