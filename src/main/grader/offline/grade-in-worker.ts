import { Worker } from 'node:worker_threads';
import type { Prompt } from '../../../core/prompt/prompt.js';
import { fail, ok } from '../../../core/result.js';
import type { Grader, GradeRequest } from '../grader.js';
import type { SignalOf } from './answer-signal.js';
import type { Aliases } from '../../prompts/aliases.js';
import { shortAnswer } from './short-answer.js';
import type { Outcome, Wanted, WorkerTask } from './grader-worker.js';

/** Longer than any answer takes: of a megabyte, what can be graded in a few seconds is read. */
const limitMs = 30_000;

type Means = {
  readonly workerFile: string;
  readonly aliases: () => Promise<Aliases>;
};

/** The offline grader in a thread of its own, so that main goes on serving the window. */
export function offlineInWorker(means: Means): Grader {
  return {
    grade: async (request, signal) => {
      const startMs = performance.now();
      request.onProgress?.(0, request.prompt.rubric.length);
      const graded = await askWorker('grade', request, means, signal);
      if (!graded.ok) return graded;
      return ok({ ...graded.value, tookMs: Math.round(performance.now() - startMs) });
    },
  };
}

/** What the model's grader judges by, worked out in such a thread too. */
export const signalInWorker =
  (means: Means): SignalOf =>
  (request, signal) =>
    askWorker('signal', request, means, signal);

/** What the short answer to a flash question says on each criterion, worked out in such a thread. */
export const flashInWorker =
  (means: Means) =>
  (prompt: Prompt, phaseId: string, text: string): Promise<Outcome<'flash'>> => {
    const answer = shortAnswer(phaseId, text);
    const about = { id: 'flash', promptHash: '', level: 'staff', gradedAtMs: 0 } as const;
    return askWorker('flash', { ...about, prompt, answer }, means, undefined);
  };

async function askWorker<W extends Wanted>(
  wanted: W,
  request: GradeRequest,
  { workerFile, aliases }: Means,
  signal: AbortSignal | undefined,
): Promise<Outcome<W>> {
  // A function cannot be sent to a thread, and the words of the answer are all that it needs.
  const { onProgress: _, ...sendable } = request;
  const task: WorkerTask = { wanted, request: sendable, aliases: await aliases() };
  if (signal?.aborted === true) return fail({ kind: 'cancelled' });
  // The thread answers what it was asked for.
  return (await outcomeIn(workerFile, task, signal)) as Outcome<W>;
}

function outcomeIn(
  workerFile: string,
  task: WorkerTask,
  signal: AbortSignal | undefined,
): Promise<Outcome> {
  return new Promise((resolve) => {
    const worker = new Worker(workerFile);
    const end = (outcome: Outcome): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      void worker.terminate();
      resolve(outcome);
    };
    const cancel = (): void => end(fail({ kind: 'cancelled' }));
    const failed = (detail: string): void => end(fail({ kind: 'failed', detail }));
    const timer = setTimeout(() => end(fail({ kind: 'timed-out', afterMs: limitMs })), limitMs);
    signal?.addEventListener('abort', cancel, { once: true });
    worker.once('message', end);
    worker.once('error', (error) => {
      console.error('[grader]', error);
      failed('the grader could not be started');
    });
    worker.once('exit', () => failed('the grader ended early'));
    worker.postMessage(task);
  });
}
