import { html, nothing, type TemplateResult } from 'lit';
import type { Answer } from '../engine/answer.ts';
import type { Run, Session } from '../element/session.ts';
import { basis } from './basis.ts';
import type { Context } from './context.ts';
import { failure } from './failure.ts';
import { progress } from './progress.ts';
import { results, type ResultActions } from './results.ts';
import { countsInWords } from './summary.ts';
import { takeAlong, type Format } from './take-along.ts';

export interface OutcomeActions extends ResultActions {
  readonly cancel: () => void;
  readonly retry: () => void;
  readonly copy: (format: Format) => void;
}

export interface OutcomeState {
  readonly session: Pick<Session, 'run' | 'error' | 'info' | 'load'>;
  /** Whether the field holds another text by now, and whether it holds any. */
  readonly edited: boolean;
  readonly empty: boolean;
  /** Whether only the beginning of a text was taken. */
  readonly cut: boolean;
  readonly linkable: boolean;
  readonly copied: Format | 'failed' | null;
}

/** Below the field: what texts are compared with, then how the check goes, and its results. */
export function outcome(state: OutcomeState, actions: OutcomeActions, context: Context): TemplateResult {
  const { error, run } = state.session;
  return html`<div class="footing">${footing(state, context)}</div>
    ${
      error
        ? failure(error, { retry: actions.retry, textKept: !state.empty }, context)
        : run
          ? html`${running(run, actions.cancel, context)}${notes(state, context)}${results(run, actions, context)}
            ${share(run.answer, state, actions, context)}`
          : nothing
    }`;
}

/** One sentence for a screen reader when the check is done; nothing while it runs. */
export function announcement(answer: Answer | null, context: Context): string {
  if (!answer) return '';
  return context.text.status.result(context.text.verdict[answer.verdict], countsInWords(answer.sentences, context));
}

function footing({ session: { info, load } }: OutcomeState, context: Context): TemplateResult | typeof nothing {
  if (info) return basis(info, context);
  return load === 'failed' ? nothing : html`<p class="basis">${context.text.status.loading}</p>`;
}

function running(run: Run, cancel: () => void, context: Context): TemplateResult | typeof nothing {
  const { number } = context;
  const { status } = context.text;
  if (run.state === 'waiting') return progress({ label: status.waiting, cancel }, context);
  if (run.state !== 'running') return nothing;
  if (run.count === null) return progress({ label: status.checking('0', '–'), cancel }, context);
  const done = run.sentences.length;
  return progress({ label: status.checking(number(done), number(run.count)), done, total: run.count, cancel }, context);
}

function notes({ session: { run }, edited, cut }: OutcomeState, { text }: Context): TemplateResult[] {
  const shown = [
    edited && text.field.stale,
    cut && text.field.tooLong,
    run?.state === 'cancelled' && text.status.cancelled,
  ];
  return shown.filter(Boolean).map((note) => html`<p class="note" part="note">${note}</p>`);
}

function share(
  answer: Answer | null,
  { linkable, copied }: OutcomeState,
  { copy }: OutcomeActions,
  context: Context,
): TemplateResult | typeof nothing {
  if (!answer?.sentences.some((sentence) => sentence.checkable)) return nothing;
  const formats: Format[] = ['text', 'markdown', 'claimReview'];
  if (linkable) formats.push('link');
  return takeAlong({ formats, done: copied, copy }, context);
}
