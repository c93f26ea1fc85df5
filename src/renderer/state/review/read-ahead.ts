import type { Reply } from '../../../ipc/contract.js';
import { call, on } from '../../bridge.js';

type Opening = Promise<Reply<'review:open'>>;

/** What was read this long ago may be another by now, changed by a hand that we do not see. */
const usableMs = 10_000;

let wanted: string | null = null;
let isReading = false;
let ahead: { readonly attemptId: string; readonly atMs: number; readonly reply: Opening } | null =
  null;
let isListening = false;

/**
 * Reads the report that will likely be opened next: reading takes most of the time until it stands. One after the other, and
 * of those that were asked for meanwhile the last, as when an arrow key is held.
 */
export async function readAhead(attemptId: string): Promise<void> {
  if (!isListening) on('attempts:changed', () => (ahead = null));
  isListening = true;
  wanted = attemptId;
  if (isReading) return;
  isReading = true;
  try {
    for (let id = next(); id !== null; id = next()) await read(id);
  } finally {
    isReading = false;
  }
}

const next = (): string | null => (wanted === ahead?.attemptId ? null : wanted);

async function read(attemptId: string): Promise<void> {
  const reply = call('review:open', { attemptId });
  ahead = { attemptId, atMs: performance.now(), reply };
  await reply;
  // It has changed while it was read: whoever opens it asks anew.
  if (next() === attemptId) wanted = null;
}

/** The report, once, where it was read ahead; else it is asked for. */
export function readReview(attemptId: string): Opening {
  const known = ahead;
  [wanted, ahead] = [null, null];
  const isUsable = known?.attemptId === attemptId && performance.now() - known.atMs < usableMs;
  return isUsable ? known.reply : call('review:open', { attemptId });
}
