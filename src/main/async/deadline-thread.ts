import { Worker } from 'node:worker_threads';
import { fail, ok, type Result } from '../../core/result.js';
import { serialQueue } from './serial-queue.js';

/** Why a thread gave no reply. */
export type ThreadError =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'timed-out'; readonly afterMs: number }
  | { readonly kind: 'failed'; readonly detail: string };

type Reply = Result<unknown, ThreadError>;
export type DeadlineThread = (message: unknown, signal?: AbortSignal) => Promise<Reply>;

type Bounds = {
  readonly limitMs: number;
  /** How long a thread without work keeps its memory. */
  readonly idleMs: number;
  readonly mostMb: number;
};

/**
 * A thread that answers one message at a time with one of its own. It starts at the first, and ends where a message takes
 * longer than the limit, where who asked has gone, and where nobody asks; the next message starts it anew. The limit
 * counts from when a message has its turn.
 */
export function deadlineThread(file: string, { limitMs, idleMs, mostMb }: Bounds): DeadlineThread {
  const inTurn = serialQueue();
  let idle: Worker | null = null;
  let idling: ReturnType<typeof setTimeout> | undefined;

  function take(): Worker {
    clearTimeout(idling);
    const worker = idle ?? start();
    idle = null;
    worker.ref();
    return worker;
  }

  function start(): Worker {
    const worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: mostMb } });
    worker.on('exit', () => {
      if (idle === worker) idle = null;
    });
    return worker;
  }

  function leave(worker: Worker): void {
    idle = worker;
    worker.unref(); // a command must be able to end
    idling = setTimeout(() => {
      idle = null;
      void worker.terminate();
    }, idleMs);
    idling.unref();
  }

  function replyTo(message: unknown, signal: AbortSignal | undefined): Promise<Reply> {
    if (signal?.aborted === true) return Promise.resolve(fail({ kind: 'cancelled' }));
    const worker = take();
    return new Promise((resolve) => {
      const settle = (reply: Reply): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', cancel);
        for (const [name, listener] of listeners) worker.off(name, listener);
        if (reply.ok) leave(worker);
        else void worker.terminate();
        resolve(reply);
      };
      const cancel = (): void => settle(fail({ kind: 'cancelled' }));
      const listeners = [
        ['message', (value: unknown) => settle(ok(value))],
        ['error', (error: unknown) => settle(failed(error))],
        ['exit', () => settle(fail({ kind: 'failed', detail: 'its thread ended early' }))],
      ] as const;
      for (const [name, listener] of listeners) worker.on(name, listener);
      const timer = setTimeout(
        () => settle(fail({ kind: 'timed-out', afterMs: limitMs })),
        limitMs,
      );
      signal?.addEventListener('abort', cancel, { once: true });
      worker.postMessage(message);
    });
  }

  return (message, signal) =>
    new Promise((resolve, reject) => {
      // Who waits for a turn is told at once too.
      const cancel = (): void => resolve(fail({ kind: 'cancelled' }));
      signal?.addEventListener('abort', cancel, { once: true });
      inTurn(() => replyTo(message, signal))
        .finally(() => signal?.removeEventListener('abort', cancel))
        .then(resolve, reject);
    });
}

function failed(error: unknown): Reply {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY')
    return fail({ kind: 'failed', detail: 'it takes too much memory' });
  console.error('[thread]', error);
  return fail({ kind: 'failed', detail: 'its thread met an error of its own' });
}
