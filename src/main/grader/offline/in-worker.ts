import { Worker } from 'node:worker_threads';
import { fail, type Result } from '../../../core/result.js';
import type { Grade } from '../../../core/grade.js';
import type { GradeError, Grader } from '../grader.js';
import type { Aliases } from './fold.js';
import type { Outcome, Task } from './worker.js';

/** Longer than any answer takes; an answer of 1 MB is cut to what can be graded in a few seconds. */
const limitMs = 30_000;

/** The offline grader in a thread of its own, so that main goes on serving the window. */
export function offlineInWorker(workerFile: string, aliases: () => Promise<Aliases>): Grader {
  return {
    grade: async (request, signal) => {
      // A function cannot be sent to a thread, and the words of the answer are all that it needs.
      const { onProgress, ...sendable } = request;
      const task: Task = { request: sendable, aliases: await aliases() };
      onProgress?.(0, request.prompt.rubric.length);
      return signal?.aborted === true
        ? fail({ kind: 'cancelled' })
        : outcomeIn(workerFile, task, signal);
    },
  };
}

function outcomeIn(
  workerFile: string,
  task: Task,
  signal: AbortSignal | undefined,
): Promise<Result<Grade, GradeError>> {
  return new Promise((resolve) => {
    const worker = new Worker(workerFile);
    const end = (outcome: Outcome): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      void worker.terminate();
      resolve(outcome);
    };
    const cancel = (): void => end(fail({ kind: 'cancelled' }));
    const timer = setTimeout(() => end(fail({ kind: 'timed-out', afterMs: limitMs })), limitMs);
    signal?.addEventListener('abort', cancel, { once: true });
    worker.once('message', end);
    worker.once('error', (error) => {
      console.error('[grader]', error);
      end(fail({ kind: 'failed', detail: 'the grader could not be started' }));
    });
    worker.once('exit', () => end(fail({ kind: 'failed', detail: 'the grader ended early' })));
    worker.postMessage(task);
  });
}
