import type { AttemptEvent } from '../attempt/attempt-event.js';

type Take = { readonly file: string; readonly sec: number | null };

/** A recording on the time line: where it begins and ends, in seconds of running time. */
type TakeMark<T extends Take> = {
  readonly take: T;
  readonly fromSec: number;
  readonly toSec: number;
};

/** The takes that are there and whose begin the journal knows, in the order of time; none goes beyond `endSec`. */
export function takeMarks<T extends Take>(
  takes: readonly T[],
  events: readonly AttemptEvent[],
  endSec: number,
): readonly TakeMark<T>[] {
  const begun = new Map(
    events.flatMap((event) => (event.kind === 'take-begun' ? [[event.file, event.atSec]] : [])),
  );
  return takes
    .flatMap((take) => {
      const atSec = begun.get(take.file);
      if (atSec === undefined) return [];
      const fromSec = Math.min(atSec, endSec);
      return [{ take, fromSec, toSec: Math.min(endSec, fromSec + (take.sec ?? 0)) }];
    })
    .toSorted((a, b) => a.fromSec - b.fromSec);
}
