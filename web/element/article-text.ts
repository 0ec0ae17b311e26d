/** What is not part of an article's text, whatever a page puts into it. */
const SKIPPED =
  'script, style, noscript, template, textarea, select, button, svg, haechi-check, [hidden], [aria-hidden="true"]';

/** Elements that run inside a line; all others end a sentence where they end. */
const INLINE =
  /^(a|abbr|b|bdi|bdo|br|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|rp|rt|ruby|s|samp|small|span|strong|sub|sup|time|u|var|wbr)$/;

interface Stretch {
  readonly node: Text;
  readonly start: number;
}

/** The text of a part of the page, with the way back from offsets to the page's own nodes. */
export class ArticleText {
  readonly text: string;
  readonly #stretches: readonly Stretch[];

  constructor(root: Element) {
    const stretches: Stretch[] = [];
    let text = '';
    const lineEnds = (): void => {
      if (text !== '' && !text.endsWith('\n')) text += '\n';
    };
    const walk = (node: Node): void => {
      if (node instanceof Text) {
        stretches.push({ node, start: text.length });
        text += node.data;
      } else if (node instanceof Element && !node.matches(SKIPPED)) {
        const inline = INLINE.test(node.localName);
        if (!inline || node.localName === 'br') lineEnds();
        node.childNodes.forEach(walk);
        if (!inline) lineEnds();
      }
    };
    walk(root);
    this.text = text;
    this.#stretches = stretches;
  }

  /** The stretch of the page that holds these characters. */
  range(start: number, end: number): Range | null {
    const first = this.#stretchAt(start);
    const last = this.#stretchAt(Math.max(end - 1, start));
    if (!first || !last) return null;
    const range = new Range();
    range.setStart(first.node, Math.min(start - first.start, first.node.length));
    range.setEnd(last.node, Math.min(end - last.start, last.node.length));
    return range;
  }

  #stretchAt(offset: number): Stretch | undefined {
    return this.#stretches.findLast((stretch) => stretch.start <= offset);
  }
}
