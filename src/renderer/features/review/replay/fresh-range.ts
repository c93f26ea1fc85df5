import type { TimedText } from '../../../../core/attempt/timed-text.js';
import type { Range } from '../../../../core/review/text/text-blocks.js';

/** What was just typed stands out for this long. */
const freshSec = 5;

/** The last stretch of a text that was typed in the seconds before `sec`; null where nothing was. */
export function freshRange({ runs }: TimedText, sec: number): Range | null {
  let [at, start, end] = [0, -1, -1];
  for (const { length, atSec } of runs) {
    const isFresh = atSec > sec - freshSec && atSec > 0;
    if (isFresh && end !== at) start = at;
    if (isFresh) end = at + length;
    at += length;
  }
  return start === -1 ? null : { start, end };
}
