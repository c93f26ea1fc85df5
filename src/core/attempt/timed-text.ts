/** One edit: at offset `at` (UTF-16 units), `remove` units go and `insert` comes. */
export type Splice = { readonly at: number; readonly remove: number; readonly insert: string };

/** Text that knows when each stretch was typed; run lengths add up to the text's length. */
export type TimedText = { readonly text: string; readonly runs: readonly Run[] };
type Run = { readonly length: number; readonly atSec: number };

export const emptyText: TimedText = { text: '', runs: [] };

/** Text all typed at one second, as an answer file or a code starter is. */
export function textAt(text: string, atSec: number): TimedText {
  return { text, runs: text === '' ? [] : [{ length: text.length, atSec }] };
}

/** So many UTF-16 units a typist writes in a second. */
const piece = 9;

/** Text as somebody typed it from second 0 on, a piece each second. */
export const typedText = (text: string): TimedText => ({
  text,
  runs: Array.from({ length: Math.ceil(text.length / piece) }, (_, at) => ({
    length: Math.min(piece, text.length - at * piece),
    atSec: at,
  })),
});

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
  const typed = { length: splice.insert.length, atSec };
  const tail = sliceRuns(timed.runs, end, timed.text.length);
  return {
    text: timed.text.slice(0, at) + splice.insert + timed.text.slice(end),
    runs: joined(joined(sliceRuns(timed.runs, 0, at), typed.length === 0 ? [] : [typed]), tail),
  };
}

/** The second at which the last typed part of [start, end) was typed; null for an empty range. */
export function secondOf(timed: TimedText, start: number, end: number): number | null {
  const touched = sliceRuns(timed.runs, start, end);
  return touched.length === 0 ? null : Math.max(...touched.map((run) => run.atSec));
}

/** The longest piece, in UTF-16 units, of which [start, end) has some: a few where somebody typed it, the whole of what was pasted with it. */
export function longestPiece({ runs }: TimedText, start: number, end: number): number {
  let [from, longest] = [0, 0];
  for (const { length } of runs) {
    if (from < end && from + length > start) longest = Math.max(longest, length);
    from += length;
  }
  return longest;
}

/** The runs of [start, end). A fold does this thousands of times, so runs that are whole are taken as they are. */
function sliceRuns(runs: readonly Run[], start: number, end: number): readonly Run[] {
  let first = 0;
  let from = 0; // where run `first` starts
  for (let run = runs[0]; run !== undefined && from + run.length <= start; run = runs[first]) {
    from += run.length;
    first += 1;
  }
  let last = first;
  let to = from; // where run `last` starts
  for (let run = runs[last]; run !== undefined && to < end; run = runs[last]) {
    to += run.length;
    last += 1;
  }
  const kept = runs.slice(first, last);
  const [head] = kept;
  if (head === undefined || start >= end) return [];
  if (from < start) kept[0] = { ...head, length: head.length - (start - from) };
  const tail = kept.at(-1);
  if (tail !== undefined && to > end) {
    kept[kept.length - 1] = { ...tail, length: tail.length - (to - end) };
  }
  return kept;
}

/** One behind the other; where they meet at the same second they become one run. */
function joined(before: readonly Run[], after: readonly Run[]): readonly Run[] {
  const last = before.at(-1);
  const [next, ...rest] = after;
  if (last === undefined || next === undefined) return last === undefined ? after : before;
  if (last.atSec !== next.atSec) return [...before, ...after];
  return [...before.slice(0, -1), { ...last, length: last.length + next.length }, ...rest];
}
