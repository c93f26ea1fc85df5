import { scratchpad } from '../../../core/attempt/scratchpad.js';
import { join } from 'node:path';
import { step, type AttemptState } from '../../../core/attempt/attempt-state.js';
import type { AttemptEvent } from '../../../core/attempt/attempt-event.js';
import type { Prompt } from '../../../core/prompt/prompt.js';
import { fail, ok, type Result } from '../../../core/result.js';
import type { AppError } from '../../../ipc/errors.js';
import type { FolderWriter } from '../../files/folder-writer.js';
import type { StoredAttempt } from './read-attempt.js';
import { journalName } from '../journal/compact-journal.js';
import { openJournal } from '../journal/journal.js';

/** An attempt under way: its open journal, and the fold of what the disk has. */
export type AttemptWriter = {
  readonly prompt: Prompt;
  readonly state: () => AttemptState;
  readonly nextSeq: () => number;
  readonly append: (
    fromSeq: number,
    events: readonly AttemptEvent[],
  ) => Promise<Result<void, AppError>>;
  readonly close: () => Promise<void>;
};

/** Takes up an attempt whose journal is whole. */
export async function openAttemptWriter(
  writer: FolderWriter,
  attempt: StoredAttempt,
): Promise<AttemptWriter> {
  const { prompt, folder } = attempt;
  const journal = await openJournal(writer, join(folder, journalName), attempt.goodBytes);
  let state = attempt.state;
  let nextSeq = attempt.events.length;
  return {
    prompt,
    state: () => state,
    nextSeq: () => nextSeq,
    append: async (fromSeq, events) => {
      const problem = problemOf(state, nextSeq, prompt, fromSeq, events);
      if (problem !== null) return fail(problem);
      if (events.length === 0) return ok(undefined);
      await journal.append(events);
      state = events.reduce(step, state);
      nextSeq += events.length;
      return ok(undefined);
    },
    close: journal.close,
  };
}

function problemOf(
  state: AttemptState,
  nextSeq: number,
  prompt: Prompt,
  fromSeq: number,
  events: readonly AttemptEvent[],
): AppError | null {
  if (state.isSubmitted) return { kind: 'wrong-state', detail: 'the attempt is submitted' };
  if (fromSeq !== nextSeq) {
    return { kind: 'wrong-state', detail: `the next event is number ${nextSeq}, not ${fromSeq}` };
  }
  const end = events.findIndex((event) => event.kind === 'submitted');
  if (end !== -1 && end !== events.length - 1) {
    return { kind: 'bad-request', detail: 'nothing follows "submitted"' };
  }
  const wrong = events.find((event) => event.kind === 'started' || !hasPhase(prompt, event));
  return wrong === undefined
    ? null
    : { kind: 'bad-request', detail: `"${wrong.kind}" does not fit` };
}

function hasPhase(prompt: Prompt, event: AttemptEvent): boolean {
  if (!('phaseId' in event)) return true;
  if (event.kind === 'text-changed' && event.phaseId === scratchpad.id) return true;
  return prompt.phases.some((phase) => phase.id === event.phaseId);
}
