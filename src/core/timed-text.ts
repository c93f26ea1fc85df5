/** One edit: at offset `at` (UTF-16 units), `remove` units go and `insert` comes. */
export type Splice = { readonly at: number; readonly remove: number; readonly insert: string };

/** Text that knows when each stretch was typed; run lengths add up to the text's length. */
export type TimedText = { readonly text: string; readonly runs: readonly Run[] };
export type Run = { readonly length: number; readonly atSec: number };

export const emptyText: TimedText = { text: '', runs: [] };

/** Text all typed at one second, as an answer file or a code starter is. */
export function textAt(text: string, atSec: number): TimedText {
  return { text, runs: text === '' ? [] : [{ length: text.length, atSec }] };
}

/** The smallest single edit from one text to the other; null where they are equal. */
export function spliceBetween(before: string, after: string): Splice | null {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  const head = commonHead(before, after, most);
  const tail = commonTail(before, after, most - head);
  return {
    at: head,
    remove: before.length - head - tail,
    insert: after.slice(head, after.length - tail),
  };
}

// Whole blocks are compared first: a megabyte is then skipped in less than a millisecond.
const block = 4096;

function commonHead(before: string, after: string, most: number): number {
  let head = 0;
  while (head + block <= most) {
    if (before.slice(head, head + block) !== after.slice(head, head + block)) break;
    head += block;
  }
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  return head;
}

function commonTail(before: string, after: string, most: number): number {
  const [a, b] = [before.length, after.length];
  let tail = 0;
  while (tail + block <= most) {
    if (before.slice(a - tail - block, a - tail) !== after.slice(b - tail - block, b - tail)) break;
    tail += block;
  }
  while (tail < most && before.charCodeAt(a - 1 - tail) === after.charCodeAt(b - 1 - tail))
    tail += 1;
  return tail;
}

/** The text after one edit made at `atSec`. An edit past the end is moved to the end. */
export function applySplice(timed: TimedText, splice: Splice, atSec: number): TimedText {
  const at = Math.min(splice.at, timed.text.length);
  const end = Math.min(at + splice.remove, timed.text.length);
  return {
    text: timed.text.slice(0, at) + splice.insert + timed.text.slice(end),
    runs: joinRuns([
      ...sliceRuns(timed.runs, 0, at),
      { length: splice.insert.length, atSec },
      ...sliceRuns(timed.runs, end, timed.text.length),
    ]),
  };
}

/** The second at which the last typed part of [start, end) was typed; null for an empty range. */
export function secondOf(timed: TimedText, start: number, end: number): number | null {
  const touched = sliceRuns(timed.runs, start, end);
  return touched.length === 0 ? null : Math.max(...touched.map((run) => run.atSec));
}

function sliceRuns(runs: readonly Run[], start: number, end: number): Run[] {
  const kept: Run[] = [];
  let from = 0;
  for (const run of runs) {
    const length = Math.min(end, from + run.length) - Math.max(start, from);
    if (length > 0) kept.push({ length, atSec: run.atSec });
    from += run.length;
    if (from >= end) break;
  }
  return kept;
}

function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.length === 0) continue;
    if (last?.atSec === run.atSec)
      joined[joined.length - 1] = { ...last, length: last.length + run.length };
    else joined.push(run);
  }
  return joined;
}
