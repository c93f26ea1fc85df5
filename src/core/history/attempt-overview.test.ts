import { expect, test } from 'vitest';
import { overviewOf, shownOfPrompt } from './attempt-overview.js';
import type { AttemptSummary } from './attempt-summary.js';

const result = {
  band: 'hire',
  total: 75,
  low: 75,
  high: 75,
  extent: 'whole',
  missed: [],
  settled: null,
} as const;
const attempt = (id: string, part: Partial<AttemptSummary> = {}): AttemptSummary => ({
  id,
  promptId: 'p',
  title: 'P',
  kind: 'coding',
  mode: 'mock',
  level: 'mid',
  startedAtMs: 0,
  elapsedSec: 60,
  isSubmitted: true,
  result: null,
  ...part,
});
const idsOf = (attempts: readonly AttemptSummary[]): readonly string[] =>
  attempts.map(({ id }) => id);

test('the queue of grading is the submitted attempts without a grade, the oldest first', () => {
  const { ungradedIds } = overviewOf([
    attempt('newer'),
    attempt('under-way', { isSubmitted: false }),
    attempt('no-band', {
      result: {
        band: null,
        low: 12,
        high: 70,
        total: 12,
        extent: 'whole',
        missed: [],
        settled: null,
      },
    }),
    attempt('older'),
  ]);
  expect(ungradedIds).toEqual(['older', 'newer']);
});

test('a result, and an attempt under way, are not hidden by many newer attempts', () => {
  const many = Array.from({ length: 20 }, (_, n) => attempt(`new-${n}`));
  const { shown, count, countOfPrompt } = overviewOf([
    ...many,
    attempt('graded', { result }),
    attempt('graded-before', { result }),
    attempt('open', { isSubmitted: false }),
    attempt('other', { promptId: 'q' }),
  ]);
  const newest = idsOf(many.slice(0, shownOfPrompt));
  expect(idsOf(shown)).toEqual([...newest, 'graded', 'open', 'other']);
  expect([count, countOfPrompt]).toEqual([24, { p: 23, q: 1 }]);
});

// Bug: the welcome offered the sample first although it had been seen.
test('it tells that the sample was made, and leaves it out', () => {
  const [one] = overviewOf([attempt('sample-1', {})]).shown;
  expect(one).toBeUndefined();
  expect(overviewOf([attempt('sample-1', {})]).hasSample).toBe(true);
  expect(overviewOf([attempt('1', {})]).hasSample).toBe(false);
});
