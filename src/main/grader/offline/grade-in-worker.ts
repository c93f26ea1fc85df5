import { Worker } from 'node:worker_threads';
import { fail, ok } from '../../../core/result.js';
import type { Encoder } from '../encoder/encoder.js';
import type { Grader, GradeRequest } from '../grader.js';
import type { SignalOf } from './answer-signal.js';
import type { Aliases } from '../../prompts/aliases.js';
import { vectorsFor } from './rubric/embed-texts.js';
import type { FromWorker, Outcome, ToWorker, Wanted } from './grader-worker.js';

/** Longer than any answer takes: of a megabyte, what can be embedded and graded in a few seconds is read. */
const limitMs = 30_000;

type Means = {
  readonly workerFile: string;
  readonly aliases: () => Promise<Aliases>;
  readonly encoder: Encoder | null;
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

async function askWorker<W extends Wanted>(
  wanted: W,
  request: GradeRequest,
  { workerFile, aliases, encoder }: Means,
  signal: AbortSignal | undefined,
): Promise<Outcome<W>> {
  // A function cannot be sent to a thread, and the words of the answer are all that it needs.
  const { onProgress: _, ...sendable } = request;
  const task: ToWorker = { kind: 'task', wanted, request: sendable, aliases: await aliases() };
  if (signal?.aborted === true) return fail({ kind: 'cancelled' });
  // The thread answers what it was asked for.
  return (await outcomeIn(workerFile, task, encoder, signal)) as Outcome<W>;
}

function outcomeIn(
  workerFile: string,
  task: ToWorker,
  encoder: Encoder | null,
  signal: AbortSignal | undefined,
): Promise<Outcome> {
  return new Promise((resolve) => {
    const worker = new Worker(workerFile);
    const embedding = new AbortController();
    const send = (message: ToWorker): void => worker.postMessage(message);
    const end = (outcome: Outcome): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      embedding.abort();
      void worker.terminate();
      resolve(outcome);
    };
    const cancel = (): void => end(fail({ kind: 'cancelled' }));
    const failed = (detail: string): void => end(fail({ kind: 'failed', detail }));
    const timer = setTimeout(() => {
      encoder?.close(); // it may be what hangs
      end(fail({ kind: 'timed-out', afterMs: limitMs }));
    }, limitMs);
    signal?.addEventListener('abort', cancel, { once: true });
    worker.on('message', (message: FromWorker) => {
      if (message.kind === 'outcome') {
        end(message.outcome);
        return;
      }
      vectorsFor(message.texts, encoder, embedding.signal).then(
        (vectors) => {
          if (vectors.ok) send({ kind: 'vectors', vectors: vectors.value });
          else end(vectors);
        },
        (error: unknown) => {
          console.error('[grader]', error);
          failed('the sentence encoder could not be asked');
        },
      );
    });
    worker.once('error', (error) => {
      console.error('[grader]', error);
      failed('the grader could not be started');
    });
    worker.once('exit', () => failed('the grader ended early'));
    send(task);
  });
}
