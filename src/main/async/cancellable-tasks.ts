import { fail, type Result } from '../../core/result.js';

/** Tasks by name, at most one of a name at a time, each of which can be ended. */
type CancellableTasks<E> = {
  readonly run: <T>(
    name: string,
    task: (signal: AbortSignal) => Promise<Result<T, E>>,
  ) => Promise<Result<T, E>>;
  readonly cancel: (name: string) => void;
};

/** `busy` is answered where a task of that name runs already. */
export function cancellableTasks<E>(busy: E): CancellableTasks<E> {
  const running = new Map<string, AbortController>();
  return {
    run: async (name, task) => {
      if (running.has(name)) return fail(busy);
      const controller = new AbortController();
      running.set(name, controller);
      try {
        return await task(controller.signal);
      } finally {
        running.delete(name);
      }
    },
    cancel: (name) => running.get(name)?.abort(),
  };
}
