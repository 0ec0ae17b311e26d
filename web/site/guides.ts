import { Marked, Renderer, type Tokens } from 'marked';

/** The documents that are pages of the site, too. */
export const GUIDES = ['verdicts', 'embedding', 'own-claim-base', 'quality', 'browsers'] as const;

export interface Guide {
  readonly title: string;
  readonly html: string;
}

/** A document of docs/ as a page. */
export function guideOf(markdown: string): Guide {
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? '';
  const html = new Marked().parse(markdown, { async: false, renderer: new GuideRenderer() });
  return { title: title.replaceAll('`', ''), html };
}

class GuideRenderer extends Renderer {
  override heading({ tokens, depth, text }: Tokens.Heading): string {
    const id = text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-|-$/g, '');
    return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
  }

  /** A file's name, where there is one, stands above it; what is too wide can be scrolled by keyboard, too. */
  override code({ text, lang = '' }: Tokens.Code): string {
    const file = /\bfile=(\S+)/.exec(lang)?.[1];
    const name = file ? `<p class="file"><code>${escaped(file)}</code></p>` : '';
    return `${name}<pre tabindex="0"><code>${escaped(text)}</code></pre>\n`;
  }

  /** A name does not end its line at a hyphen, unless it may be longer than the line. */
  override codespan({ text }: Tokens.Codespan): string {
    return `<code${/^\S{1,16}$/.test(text) ? ' class="name"' : ''}>${escaped(text)}</code>`;
  }

  /** Links to documents that are no pages are for those who have the source. */
  override link({ href, tokens }: Tokens.Link): string {
    const words = this.parser.parseInline(tokens);
    const [, page = '', part = ''] = /^([\w-]+)\.md(#.*)?$/.exec(href) ?? [];
    if ((GUIDES as readonly string[]).includes(page)) return `<a href="./${page}.html${part}">${words}</a>`;
    return /^(https:|#)/.test(href) ? `<a href="${escaped(href)}">${words}</a>` : words;
  }

  override table(token: Tokens.Table): string {
    return `<div class="table" tabindex="0">${super.table(token)}</div>`;
  }

  /** The head of a column without a name is no head; figures that stand together stay on one line. */
  override tablecell(token: Tokens.TableCell): string {
    const cell = super.tablecell({ ...token, header: token.header && token.text !== '' });
    return /^[\d.–/ ]+$/.test(token.text) ? cell.replaceAll(' / ', '&nbsp;/&nbsp;') : cell;
  }

  /** Comments for those who write the documents. */
  override html({ text }: Tokens.HTML | Tokens.Tag): string {
    return /^\s*<!--/.test(text) ? '' : escaped(text);
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
