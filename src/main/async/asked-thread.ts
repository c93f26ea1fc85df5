import { Worker } from 'node:worker_threads';
import { talkOver, type Hears, type Talk } from './thread-talk.js';

/** A thread that keeps what it knows while it is asked, and gives its memory back when nobody does. */
type AskedThread = {
  /** Rejects with the thread's error, also where the thread itself ends. */
  readonly ask: (question: unknown) => Promise<unknown>;
  /** Waits for what was asked, then ends the thread. */
  readonly close: () => Promise<void>;
};

type Bounds = {
  /** Given to each thread as its `workerData`. */
  readonly about: unknown;
  readonly idleMs: number;
};

/** It starts at the first question; a thread that broke down is started anew by the next. */
export function askedThread(file: string, { about, idleMs }: Bounds, hears: Hears): AskedThread {
  let running: { readonly worker: Worker; readonly talk: Talk } | null = null;
  let idling: ReturnType<typeof setTimeout> | undefined;
  const last = new Set<Promise<unknown>>();

  function start(): { readonly worker: Worker; readonly talk: Talk } {
    const worker = new Worker(file, { workerData: about });
    const started = { worker, talk: talkOver(worker, hears) };
    worker.unref(); // a command must be able to end
    const ended = (error: Error): void => {
      if (running === started) running = null;
      started.talk.end(error);
    };
    worker.once('error', ended);
    worker.once('exit', () => ended(new Error('its thread ended early')));
    return started;
  }

  function rest(): void {
    clearTimeout(idling);
    if (running === null || running.talk.waiting() > 0) return;
    const { worker } = running;
    idling = setTimeout(() => {
      if (running?.worker !== worker || running.talk.waiting() > 0) return;
      running = null;
      void worker.terminate();
    }, idleMs);
    idling.unref();
  }

  return {
    ask: (question) => {
      clearTimeout(idling);
      running ??= start();
      const { worker, talk } = running;
      worker.ref();
      const asked = talk.ask(question).finally(() => {
        last.delete(asked);
        if (talk.waiting() === 0) worker.unref();
        rest();
      });
      last.add(asked);
      return asked;
    },
    close: async () => {
      await Promise.allSettled(last);
      clearTimeout(idling);
      const ending = running;
      running = null;
      await ending?.worker.terminate();
    },
  };
}
