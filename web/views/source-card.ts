import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../engine/answer.ts';
import type { Context } from './context.ts';

/** An article: its title (a link where there is one), who wrote it, who published it, and when. */
export function sourceCard(id: string, context: Context, address?: string): TemplateResult {
  const source = context.sources.get(id);
  return html`<p class="source" part="source">
    <cite class="source-title" part="source-title" lang=${source?.language ?? nothing}
      >${title(source?.title ?? (source ? context.text.source.untitled : id), address ?? source?.url, context)}</cite
    >
    <span class="source-meta"
      >${meta(source, context).map((item) => html`<span class="source-item">${item}</span>`)}</span
    >
  </p>`;
}

function title(name: string, address: string | null | undefined, { text }: Context): TemplateResult {
  const url = webAddress(address);
  if (!url) return html`${name}`;
  return html`<a class="link" part="source-link" href=${url} target="_blank" rel="noopener noreferrer"
    >${name}<span class="hidden"> (${text.source.newTab})</span></a
  >`;
}

function meta(source: Source | undefined, { text, date }: Context): (string | TemplateResult)[] {
  if (!source) return [];
  const published = source.published
    ? html`<time datetime=${source.published}>${date(source.published)}</time>`
    : text.source.undated;
  return [source.byline, source.publisher, published, source.base].filter((item) => item != null);
}

/** A base is not trusted to hold only web addresses: `javascript:` and the like give no link. */
function webAddress(url: string | null | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  return /^https?:$/.test(new URL(url).protocol) ? url : null;
}
