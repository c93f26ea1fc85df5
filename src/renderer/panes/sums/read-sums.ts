type Results = readonly (string | null)[];

/** The first sums wait for mathjs to load. */
const limitMs = 10_000;
const idleMs = 60_000;

let worker: Worker | null = null;
let idling: ReturnType<typeof setTimeout> | undefined;
let last: Promise<unknown> = Promise.resolve();

/** The result of each line of a scratchpad, computed in a worker; none where that takes too long. */
export function readSums(text: string): Promise<Results> {
  const read = last.then(() => readNow(text));
  last = read;
  return read;
}

function readNow(text: string): Promise<Results> {
  clearTimeout(idling);
  const own = (worker ??= new Worker(new URL('./sums-worker.ts', import.meta.url), {
    type: 'module',
  }));
  return new Promise((resolve) => {
    const settle = (results: Results | null): void => {
      clearTimeout(timer);
      own.onmessage = null;
      own.onerror = null;
      if (results === null) end();
      else idling = setTimeout(end, idleMs);
      resolve(results ?? []);
    };
    const timer = setTimeout(() => settle(null), limitMs);
    own.onmessage = ({ data }: MessageEvent<Results>) => settle(data);
    own.onerror = () => settle(null);
    own.postMessage(text);
  });
}

function end(): void {
  worker?.terminate();
  worker = null;
}
