import { askedWorker } from '../asked-worker.js';

type Results = readonly (string | null)[];

/** The first sums wait for mathjs to load. */
const limitMs = 10_000;
const idleMs = 60_000;

const worker = askedWorker<string>(
  () => new Worker(new URL('./sums-worker.ts', import.meta.url), { type: 'module' }),
  idleMs,
);

/** The result of each line of a scratchpad, computed in a worker; none where that takes too long. */
export const readSums = async (text: string): Promise<Results> =>
  (await worker.ask<Results>(text, limitMs)) ?? [];
