/** Tasks by name, at most one of a name at a time, each of which can be ended. */
export type CancellableTasks = {
  /** Answers `busy` where a task of that name runs already. */
  readonly run: <T>(name: string, task: (signal: AbortSignal) => Promise<T>) => Promise<T | 'busy'>;
  readonly cancel: (name: string) => void;
};

export function cancellableTasks(): CancellableTasks {
  const running = new Map<string, AbortController>();
  return {
    run: async (name, task) => {
      if (running.has(name)) return 'busy';
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
