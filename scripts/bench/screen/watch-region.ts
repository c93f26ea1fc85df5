import { setTimeout as wait } from 'node:timers/promises';
import { isBlank, type FrameBuffer, type Picture } from './frame-buffer.js';

/** What a region began to show, and when, in ms since the watch began. */
export type Change = { readonly atMs: number; readonly picture: Picture };

const pollMs = 2;

/** For how long a picture must stand to be the last one. */
const stillMs = 3000;
const mostMs = 60_000;

/** Looks at a region until something has come there and stands still. The time counts from the call. */
export async function watchRegion(frame: FrameBuffer): Promise<readonly Change[]> {
  let spare = frame.blank();
  let last: Change = { atMs: 0, picture: frame.blank() };
  frame.grab(last.picture);
  const changes = [last];
  const startMs = performance.now();
  for (;;) {
    await wait(pollMs);
    const atMs = performance.now() - startMs;
    frame.grab(spare);
    if (!isSame(spare, last.picture)) {
      last = { atMs, picture: spare };
      changes.push(last);
      spare = frame.blank();
    }
    const isStill = atMs - last.atMs > stillMs;
    if (isStill && changes.length > 1 && !isBlank(last.picture)) return changes;
    if (atMs > mostMs) throw new Error(`the screen did not come to rest in ${String(mostMs)} ms`);
  }
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Picture): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

const isSame = (one: Picture, other: Picture): boolean => bytesOf(one).equals(bytesOf(other));
