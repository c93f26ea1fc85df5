import { quoteWords } from '../../core/answer/quote-words.js';
import type { Evidence } from '../../core/grade/grade.js';
import { phaseCheck } from '../../core/grade/phase-check.js';
import { readAgainWords, toReadAgain } from '../../core/review/claims/read-again.js';
import { fail, ok } from '../../core/result.js';
import type { Handlers } from '../dispatch/dispatch-call.js';
import type { Services } from './services.js';

/** In practice: what the offline grader makes of a phase before the person goes on. It is no grade, and is not kept. */
export function checkPhaseHandlers({
  storage,
  grade,
}: Services): Pick<Handlers, 'attempt:check-phase'> {
  return {
    'attempt:check-phase': async ({ attemptId, phaseId }) => {
      const opened = await (await storage).attempts.open(attemptId);
      if (!opened.ok) return opened;
      const { prompt, state } = opened.value;
      if (state.mode !== 'practice') {
        return fail({ kind: 'wrong-state', detail: 'phases can be checked in practice only' });
      }
      const graded = await grade(
        { prompt, state },
        {
          grader: 'offline',
          codeRun: null,
          picture: null,
          agreedTokens: 0,
          onProgress: () => undefined,
          signal: AbortSignal.timeout(limitMs),
        },
      );
      if (!graded.ok) return graded.error.kind === 'cancelled' ? tookTooLong : graded;
      const words = (one: Evidence): string => quoteWords(one, state.texts);
      const again = toReadAgain(prompt, state).filter(
        ({ own: { place } }) => place.kind === 'text' && place.phaseId === phaseId,
      );
      return ok({
        criteria: phaseCheck(prompt, graded.value, phaseId, words),
        readAgain: again.map(({ own, reason }) => ({
          quote: words(own),
          words: readAgainWords(reason),
        })),
      });
    },
  };
}

const limitMs = 20_000;
/** Nobody cancelled it. */
const tookTooLong = fail({
  kind: 'grading-failed',
  detail: `it took longer than ${String(limitMs / 1000)} s`,
} as const);
