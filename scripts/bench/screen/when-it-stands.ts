import { isBlank, type Picture } from './frame-buffer.js';
import type { Change } from './watch-region.js';

/** How a region came to its last picture; times are in ms since the watch began. */
export type Arrival = {
  /** When the window hid what was there before. */
  readonly windowMs: number;
  /** From when on it showed its last picture. */
  readonly standsMs: number;
  /** For how long, in between, it showed one colour alone. */
  readonly blankMs: number;
  /** And for how long something else that was not the last picture yet. */
  readonly partialMs: number;
};

/**
 * Of what the last picture draws on its ground, this share may still be missing: a blinking caret, an edge that is
 * smoothed anew. A row of the list is more.
 */
const tolerance = 0.01;

/** Of 255, in any of a pixel's three colours: a row that lies under the pointer differs by 7, a letter by 200. */
const leastSeen = 16;

export function whenItStands(changes: readonly Change[]): Arrival {
  const [first, ...later] = changes;
  const last = later.at(-1);
  if (first === undefined || last === undefined) throw new Error('the region never changed');
  const isThere = nearTo(last.picture);
  const from = later.findLastIndex(({ picture }) => !isThere(picture)) + 1;
  const stands = later[from] ?? last;
  const window = later.findIndex(({ picture }) => isCovered(first.picture, picture));
  const between = later.slice(window, from);
  const lastsMs = (wanted: (picture: Picture) => boolean): number =>
    between.reduce((sum, { atMs, picture }, i) => {
      const untilMs = between[i + 1]?.atMs ?? stands.atMs;
      return wanted(picture) ? sum + untilMs - atMs : sum;
    }, 0);
  return {
    windowMs: later[window]?.atMs ?? stands.atMs,
    standsMs: stands.atMs,
    blankMs: lastsMs(isBlank),
    partialMs: lastsMs((picture) => !isBlank(picture)),
  };
}

/** Whether as much of `last` is there as to the eye is all of it. */
function nearTo(last: Picture): (picture: Picture) => boolean {
  const ground = groundOf(last);
  const drawn = last.reduce((sum, pixel) => sum + Number(isSeen(pixel, ground)), 0);
  return (picture) => differing(picture, last) <= drawn * tolerance;
}

/** Half of the pixels: the window's own, not the pointer's. */
const isCovered = (before: Picture, picture: Picture): boolean =>
  differing(before, picture) > picture.length / 2;

function differing(one: Picture, other: Picture): number {
  let count = 0;
  for (let i = 0; i < one.length; i += 1) {
    if (isSeen(one[i] ?? 0, other[i] ?? 0)) count += 1;
  }
  return count;
}

/** Whether the eye tells two pixels apart. */
function isSeen(one: number, other: number): boolean {
  if (one === other) return false;
  return [0, 8, 16].some(
    (shift) => Math.abs(((one >> shift) & 0xff) - ((other >> shift) & 0xff)) > leastSeen,
  );
}

/** The colour of most pixels. */
function groundOf(picture: Picture): number {
  const counts = new Map<number, number>();
  for (const pixel of picture) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  return most?.[0] ?? 0;
}
