/** A worker that is asked one thing at a time; it begins at the first, and ends after a while without any, or where one took too long. */
type AskedWorker<Asked> = {
  /** Null where the answer takes longer than the limit, or does not come. */
  readonly ask: <T>(asked: Asked, limitMs: number) => Promise<T | null>;
  /** Lets it begin, for what will be asked in a moment. */
  readonly expect: () => void;
};

/** `start` names the worker's file itself, since the build looks for that. */
export function askedWorker<Asked>(start: () => Worker, idleMs: number): AskedWorker<Asked> {
  let worker: Worker | null = null;
  let idling: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const begun = (): Worker => (worker ??= start());
  const end = (): void => {
    worker?.terminate();
    worker = null;
  };
  const askNow = <T>(asked: Asked, limitMs: number): Promise<T | null> => {
    clearTimeout(idling);
    const own = begun();
    return new Promise((resolve) => {
      const settle = (answer: T | null): void => {
        clearTimeout(timer);
        own.onmessage = null;
        own.onerror = null;
        if (answer === null) end();
        else idling = setTimeout(end, idleMs);
        resolve(answer);
      };
      const timer = setTimeout(() => settle(null), limitMs);
      own.onmessage = ({ data }: MessageEvent<T>) => settle(data);
      own.onerror = () => settle(null);
      own.postMessage(asked);
    });
  };
  return {
    ask: <T>(asked: Asked, limitMs: number) => {
      const answer = last.then(() => askNow<T>(asked, limitMs));
      last = answer;
      return answer;
    },
    expect: () => {
      if (worker === null) idling = setTimeout(end, idleMs);
      begun();
    },
  };
}
