import type { Grade } from './grade.js';

/**
 * Whether a grader said of one answer what it had said before, word for word: a second copy of that tells nothing. A model's
 * grades are never the same result: that it says so again is news.
 */
export function isSameResult(before: Grade, now: Grade): boolean {
  if (before.grader.model !== null || now.grader.model !== null) return false;
  return told(before) === told(now);
}

const told = ({ grader, promptHash, level, weights, verdicts }: Grade): string =>
  JSON.stringify(inOrder({ grader, promptHash, level, weights, verdicts }));

/** With the keys of every object in one order: a grade that was read from a file may hold them in another. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, inOrder(one)]));
}
