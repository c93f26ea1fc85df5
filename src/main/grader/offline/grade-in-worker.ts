import { deadlineThread } from '../../async/deadline-thread.js';
import type { Prompt } from '../../../core/prompt/prompt.js';
import { ok } from '../../../core/result.js';
import type { Grader, GradeRequest } from '../grader.js';
import type { SignalOf } from './answer-signal.js';
import type { Aliases } from '../../prompts/aliases.js';
import { shortAnswer } from './short-answer.js';
import type { Outcome, Wanted, WorkerTask } from './grader-worker.js';

/** Longer than any answer takes: of a megabyte, what can be graded in a few seconds is read. */
const bounds = {
  limitMs: 30_000,
  /** What it knows of a prompt saves most of the time, and in the room the next wish comes soon: a hint, a check, a follow-up. */
  idleMs: 60_000,
  mostMb: 4096,
};

type Means = {
  readonly workerFile: string;
  readonly aliases: () => Promise<Aliases>;
};

/** The offline grader in a thread of its own, so that main goes on serving the window. */
export function offlineInWorker(means: Means): Grader {
  const ask = graderThread(means);
  return {
    grade: async (request, signal) => {
      const startMs = performance.now();
      request.onProgress?.(0, request.prompt.rubric.length);
      const graded = await ask('grade', request, signal);
      if (!graded.ok) return graded;
      return ok({ ...graded.value, tookMs: Math.round(performance.now() - startMs) });
    },
  };
}

/** What the model's grader judges by, worked out in such a thread too. */
export function signalInWorker(means: Means): SignalOf {
  const ask = graderThread(means);
  return (request, signal) => ask('signal', request, signal);
}

/** What the short answer to a flash question says on each criterion, worked out in such a thread. */
export function flashInWorker(
  means: Means,
): (prompt: Prompt, phaseId: string, text: string) => Promise<Outcome<'flash'>> {
  const ask = graderThread(means);
  const about = { id: 'flash', promptHash: '', level: 'staff', gradedAtMs: 0 } as const;
  return (prompt, phaseId, text) =>
    ask('flash', { ...about, prompt, answer: shortAnswer(phaseId, text) }, undefined);
}

type Ask = <W extends Wanted>(
  wanted: W,
  request: GradeRequest,
  signal: AbortSignal | undefined,
) => Promise<Outcome<W>>;

function graderThread({ workerFile, aliases }: Means): Ask {
  const thread = deadlineThread(workerFile, bounds);
  return async (wanted, request, signal) => {
    // A function cannot be sent to a thread, and the words of the answer are all that it needs.
    const { onProgress: _, ...sendable } = request;
    const task: WorkerTask = { wanted, request: sendable, aliases: await aliases() };
    const reply = await thread(task, signal);
    // The thread answers what it was asked for.
    return reply.ok ? (reply.value as Outcome<typeof wanted>) : reply;
  };
}
