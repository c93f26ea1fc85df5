/** Runs tasks one after the other in the order of the calls; a task that fails does not stop the next. */
export function serialQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const run = last.then(task);
    last = run.catch(() => undefined);
    return run;
  };
}

export type ByKey = <T>(key: string, task: () => Promise<T>) => Promise<T>;

/** The same, with one queue for each key. */
export function serialQueueByKey(): ByKey {
  const queues = new Map<string, ReturnType<typeof serialQueue>>();
  return (key, task) => {
    const queue = queues.get(key) ?? serialQueue();
    queues.set(key, queue);
    return queue(task);
  };
}
