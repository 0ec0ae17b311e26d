import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from './context.ts';

export interface FieldActions {
  readonly empty: boolean;
  readonly message: string | null;
  readonly onInput: (event: InputEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
  readonly onCheck: () => void;
  readonly onClear: () => void;
}

/** The labelled text field with its buttons. What is typed stays the browser's: a binding could disturb an input method. */
export function field(options: FieldActions, { text: { field: text } }: Context): TemplateResult {
  return html`<div class="field" part="field">
    <label class="field-label" part="label" for="text">${text.label}</label>
    <textarea
      id="text"
      class="input"
      part="input"
      rows="4"
      dir="auto"
      spellcheck="false"
      placeholder=${text.placeholder}
      aria-describedby="hint message"
      @input=${options.onInput}
      @keydown=${options.onKeyDown}
      @dragover=${options.onDragOver}
      @drop=${options.onDrop}
    ></textarea>
    <p class="message" id="message" role="status">${options.message ?? nothing}</p>
    <div class="actions">
      <button class="button primary" part="button check" type="button" @click=${options.onCheck}>${text.check}</button>
      <button class="button quiet" part="button clear" type="button" ?hidden=${options.empty} @click=${options.onClear}>
        ${text.clear}
      </button>
      <p class="hint" id="hint" part="hint">${text.hint}</p>
    </div>
  </div>`;
}
