/** How long, how much and how often a server may be asked. */
export type Limits = {
  /** A reply that is not streamed begins when it is finished, so this is the time that the model has to write it. */
  readonly firstByteSec: number;
  /** The longest silence within a reply. */
  readonly idleSec: number;
  /** Node's fetch gives up by itself at 300 s; ours comes first, so that it can be named. */
  readonly totalSec: number;
  readonly replyBytes: number;
  /** How often one question is sent in all, when the server is busy or the line breaks. */
  readonly tries: number;
  /** A server that asks for a longer pause is left alone; the person is told instead. */
  readonly longestPauseSec: number;
};

export const usualLimits: Limits = {
  firstByteSec: 240,
  idleSec: 30,
  totalSec: 290,
  replyBytes: 4 * 2 ** 20,
  tries: 3,
  longestPauseSec: 20,
};

/** What a test replaces. */
export type ModelPorts = {
  /** Wall clock, for a Retry-After that is a date. */
  readonly nowMs: () => number;
  /** Ends early, without an error, when the signal is aborted. */
  readonly sleep: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
  /** From 0 to 1, to keep retries of many calls apart. */
  readonly random: () => number;
};

export const realPorts: ModelPorts = {
  nowMs: Date.now,
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      if (signal?.aborted === true) end();
      else signal?.addEventListener('abort', end);
    }),
  random: Math.random,
};

export type ModelOptions = {
  /** The person has read the warning, and lets plain http go to other machines. */
  readonly allowsPlainHttp?: boolean;
  readonly limits?: Partial<Limits>;
  readonly ports?: Partial<ModelPorts>;
};
