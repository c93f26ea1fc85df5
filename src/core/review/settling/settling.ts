import type { Judged } from '../../grade/judged-criteria.js';
import { isByTests } from '../../grade/tests/all-tests.js';
import type { Evidence } from '../../grade/grade.js';
import { settledVerdicts, type Settlement } from '../../grade/settlement.js';

/** A way through criteria that the person settles: all that the grader left open, all that it found met, or one that they dispute. */
export type Settling = {
  readonly kind: 'open' | 'found' | 'one';
  /** The criteria in the order in which they are gone through, fixed while they are gone through. */
  readonly ids: readonly string[];
  /** Which of them is shown; `ids.length` is the end. */
  readonly at: number;
  /** What was done, the newest last, so that it can be undone. */
  readonly done: readonly Done[];
};

/** What was said of a criterion before; `isLeft` where the person left it open; `chosen` the words of their own that they judged by. */
type Done = {
  readonly criterionId: string;
  readonly before: Settlement | null;
  readonly isLeft: boolean;
  readonly chosen: Evidence | null;
};

/**
 * Through all that count and that the grader left open, from the first that still is: what the level asks first, then what a
 * higher one does, which comes on top. Null where there are none.
 */
export function settlingOpen(inOrder: readonly Judged[]): Settling | null {
  const asked = inOrder
    .filter(({ isCounted, said }) => isCounted && said === 'unsure')
    .toSorted((one, other) => Number(other.isExpected) - Number(one.isExpected));
  if (asked.length === 0) return null;
  const first = asked.findIndex(({ verdict }) => verdict === 'unsure');
  return {
    kind: 'open',
    ids: asked.map(({ criterion }) => criterion.id),
    at: Math.max(0, first),
    done: [],
  };
}

/** The way through what was found met, of how many, and how many of these the person has not looked at. */
export type FoundWay = {
  readonly settling: Settling;
  readonly count: number;
  readonly left: number;
};

/**
 * Through all that count and that the grader found met in what was said, since words may be there and what they say be wrong; only
 * what was not looked at, until all was. Tests look for themselves. Null where there are none.
 */
export function settlingFound(
  inOrder: readonly Judged[],
  settlements: readonly Settlement[],
): FoundWay | null {
  const found = inOrder.filter(
    (one) =>
      one.isCounted &&
      one.said === 'met' &&
      one.criterion.kind !== 'anti-pattern' &&
      !isByTests(one),
  );
  if (found.length === 0) return null;
  const all = found.map(({ criterion }) => criterion.id);
  // That it is as graded is kept too, as a verdict of null.
  const looked = new Set(settlements.map(({ criterionId }) => criterionId));
  const left = all.filter((id) => !looked.has(id));
  const ids = left.length > 0 ? left : all;
  const settling = { kind: 'found', ids, at: 0, done: [] } as const;
  return { settling, count: all.length, left: left.length };
}

export const settlingOne = (criterionId: string): Settling => ({
  kind: 'one',
  ids: [criterionId],
  at: 0,
  done: [],
});

/** The criterion that is shown; null at the end. */
export const shownIn = ({ ids, at }: Settling): string | null => ids[at] ?? null;

/** To the next or the one before, whatever was said of it; it stops at the ends. */
export const movedBy = (settling: Settling, by: 1 | -1): Settling =>
  movedTo(settling, Math.min(Math.max(0, settling.at + by), settling.ids.length - 1));

export const movedTo = (settling: Settling, at: number): Settling => ({ ...settling, at });

/**
 * After a verdict on the criterion that is shown: on to the next open one that was not left open, or to the next that was not looked
 * at, round the end of the list; to the end where there is none. `isOpen` tells what is open now.
 */
export function afterVerdict(
  settling: Settling,
  done: Done,
  isOpen: (criterionId: string) => boolean,
): Settling {
  const { ids } = settling;
  const all = [...settling.done, done];
  const isFound = settling.kind === 'found';
  const over = all.filter(({ isLeft }) => isFound || isLeft);
  const left = new Set(over.map(({ criterionId }) => criterionId));
  const from = ids.indexOf(done.criterionId) + 1;
  const inTurn = [...ids.slice(from), ...ids.slice(0, from)];
  const next = inTurn.find((id) => (isFound || isOpen(id)) && !left.has(id));
  return { ...settling, done: all, at: next === undefined ? ids.length : ids.indexOf(next) };
}

/** Back to where the last thing was done, and what it was; null where nothing was. */
export function undone(
  settling: Settling,
): { readonly settling: Settling; readonly last: Done } | null {
  const last = settling.done.at(-1);
  if (last === undefined) return null;
  const at = settling.ids.indexOf(last.criterionId);
  return { settling: { ...settling, at, done: settling.done.slice(0, -1) }, last };
}

/** What the person has said of a criterion so far. */
export const ownVerdictOn = (
  settlements: readonly Settlement[],
  criterionId: string,
): Settlement | null => settledVerdicts(settlements).get(criterionId) ?? null;

/** How many of the criteria that are gone through have a word of the person's, or the grader's sure one; of what was found, how many were looked at. */
export function goneThrough({ kind, ids, done }: Settling, open: number): number {
  return kind === 'found'
    ? new Set(done.map(({ criterionId }) => criterionId)).size
    : ids.length - open;
}
