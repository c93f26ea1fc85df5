import { fail, ok, type Result } from '../../core/result.js';

type Task<T, E> = (signal: AbortSignal) => Promise<Result<T, E>>;

/**
 * Runs tasks, `size` at a time; their values in order, or the first error, which stops the others. On `signal` it
 * answers `cancelled` at once, even where a task does not listen.
 */
export async function runInPool<T, E>(
  tasks: readonly Task<T, E>[],
  size: number,
  signal: AbortSignal | undefined,
  cancelled: E,
): Promise<Result<readonly T[], E>> {
  const own = new AbortController();
  const stop = (): void => own.abort();
  signal?.addEventListener('abort', stop, { once: true });
  if (signal?.aborted === true) stop();
  const values = new Map<number, T>();
  const waiting = [...tasks.entries()];
  const work = async (): Promise<E | null> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (own.signal.aborted) return cancelled;
      const [index, task] = next;
      const done = await task(own.signal);
      if (!done.ok) {
        waiting.length = 0;
        stop();
        return done.error;
      }
      values.set(index, done.value);
    }
    return null;
  };
  const aborted = new Promise<E>((resolve) => {
    if (signal?.aborted === true) resolve(cancelled);
    signal?.addEventListener('abort', () => resolve(cancelled), { once: true });
  });
  const workers = firstError(Array.from({ length: size }, work));
  const error = await Promise.race([workers, aborted]);
  signal?.removeEventListener('abort', stop);
  if (error !== null) return fail(error);
  return ok([...values].toSorted(([a], [b]) => a - b).map(([, value]) => value));
}

/** The first error by time, since what it stops ends as cancelled. */
async function firstError<E>(workers: readonly Promise<E | null>[]): Promise<E | null> {
  let first: E | null = null;
  await Promise.all(
    workers.map(async (worker) => {
      const error = await worker;
      first ??= error;
    }),
  );
  return first;
}
