import { html, type TemplateResult } from 'lit';
import { cut, type Mark } from './marks.ts';

/** Text with the differing words marked; `kind` says whose words they are. */
export function marked(text: string, marks: readonly Mark[], kind: 'said' | 'found'): TemplateResult[] {
  return cut(text, marks).map((piece) =>
    piece.marked
      ? html`<mark class="words words-${kind}" part="words ${kind}">${piece.text}</mark>`
      : html`${piece.text}`,
  );
}
