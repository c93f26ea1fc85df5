import { create } from 'zustand';
import type { Mode } from '../../../core/attempt/attempt-event.js';
import { chosenSitting } from '../../../core/library/chosen-sitting.js';
import { fail, ok, type Result } from '../../../core/result.js';
import type { DrillMode } from '../../../core/drill/drill-id.js';
import type { Settings } from '../../../core/settings/settings.js';
import type { AppError } from '../../../ipc/errors.js';
import type { OpenAttempt, PromptSummary } from '../../../ipc/views.js';
import { call } from '../../bridge.js';
import { loadAttempts, useLibrary } from '../library/library-store.js';
import { goTo, useNavigation } from '../navigation.js';
import { handOver } from './attempt-handover.js';
import { useSettings } from '../settings/settings.js';

type Started = Result<void, AppError>;

/** The start that goes on now: in a store, as all else of the window, so that a test can begin without one. */
export const useStarting = create<{ readonly underWay: Promise<Started> | null }>(() => ({
  underWay: null,
}));

/** One start at a time: two presses of Enter must not make two attempts. */
function singleStart(run: () => Promise<Started>): Promise<Started> {
  const known = useStarting.getState().underWay;
  if (known !== null) return known;
  const underWay = run().finally(() => useStarting.setState({ underWay: null }));
  useStarting.setState({ underWay });
  return underWay;
}

/** Makes an attempt and goes to its room, or says why not. */
function begin(ask: () => Promise<Result<OpenAttempt, AppError>>): Promise<Started> {
  return singleStart(async () => {
    // The room's code may still be on its way, and the button that was pressed in sight.
    if (useNavigation.getState().screen.kind === 'interview') return ok(undefined);
    const reply = await ask();
    if (!reply.ok) return reply;
    handOver(reply.value);
    goTo({ kind: 'interview', attemptId: reply.value.attemptId });
    return ok(undefined);
  });
}

/** The same for a new attempt, which needs a folder that can be written. */
function beginNew(
  ask: (settings: Settings) => Promise<Result<OpenAttempt, AppError>>,
): Promise<Started> {
  return begin(async () => {
    const { lockedFolder } = useLibrary.getState();
    if (lockedFolder !== null) return fail({ kind: 'not-writable', path: lockedFolder });
    return ask(useSettings.getState());
  });
}

/** Starts an attempt. Practice counts up, so it has no limit, and takes the whole prompt. */
export function startAttempt(
  prompt: Pick<PromptSummary, 'id' | 'kind' | 'shorter'>,
  mode: Mode,
): Promise<Started> {
  return beginNew(({ level, timeFactor, shortMinutes }) =>
    call('attempt:start', {
      promptId: prompt.id,
      mode,
      level,
      timeFactor: mode === 'mock' ? timeFactor : null,
      minutes: mode === 'mock' ? (chosenSitting(prompt, shortMinutes)?.minutes ?? null) : null,
    }),
  );
}

/** Starts a mock of so many minutes, whatever is set; null is the whole prompt. */
export const startSitting = (promptId: string, minutes: number | null): Promise<Started> =>
  beginNew(({ level, timeFactor }) =>
    call('attempt:start', { promptId, mode: 'mock', level, timeFactor, minutes }),
  );

/** Starts a round on these theory prompts, under a clock. */
export function startRound(
  promptIds: readonly string[],
  plan: { readonly topic: string | null; readonly minutesEach: number },
): Promise<Started> {
  return beginNew(({ level, timeFactor }) =>
    call('round:start', { promptIds: [...promptIds], ...plan, level, timeFactor }),
  );
}

/** Starts a drill on a prompt's architecture, under its own short clock. */
export function startDrill(promptId: string, mode: DrillMode): Promise<Started> {
  return beginNew(({ level, timeFactor }) =>
    call('drill:start', { promptId, mode, level, timeFactor }),
  );
}

/** Goes back into an unfinished attempt, at the second at which it was left. */
export const continueAttempt = (attemptId: string): Promise<Started> =>
  begin(() => call('attempt:continue', { attemptId }));

/** Moves an attempt to the trash of the data folder. */
export async function discardAttempt(attemptId: string): Promise<Started> {
  const reply = await call('attempt:discard', { attemptId });
  if (reply.ok) await loadAttempts();
  return reply;
}
