import { expect, test } from 'vitest';
import type { AttemptSummary } from '../../../../core/history/attempt-summary.js';
import { roundId } from '../../../../core/library/round-id.js';
import {
  askedInRounds,
  attemptsOf,
  lastAttempts,
  shareInRound,
  unfinished,
} from './past-attempts.js';

function attempt(
  id: string,
  startedAtMs: number,
  change: Partial<AttemptSummary> = {},
): AttemptSummary {
  return {
    id,
    promptId: 'rag',
    title: 'RAG',
    kind: 'system-design',
    mode: 'mock',
    level: 'senior',
    startedAtMs,
    elapsedSec: 60,
    isSubmitted: true,
    result: null,
    ...change,
  };
}

const graded = {
  band: 'hire',
  total: 78,
  low: 78,
  high: 78,
  extent: 'whole',
  missed: [],
  settled: null,
} as const;

test('a sitting that was just begun does not hide the last result', () => {
  const last = lastAttempts([
    attempt('new', 3, { isSubmitted: false }),
    attempt('old', 1, { result: graded }),
  ]);
  expect(last.get('rag')?.id).toBe('old');
});

test('the newer of two results is shown, whatever order main lists them in', () => {
  const last = lastAttempts([
    attempt('old', 1, { result: graded }),
    attempt('new', 2, { result: graded }),
  ]);
  expect(last.get('rag')?.id).toBe('new');
});

test('an attempt without a grade is shown where there is no result', () => {
  expect(lastAttempts([attempt('a', 1)]).get('rag')?.id).toBe('a');
});

test('attempts of other prompts stay away', () => {
  expect(
    attemptsOf([attempt('a', 1), attempt('b', 2, { promptId: 'rope' })], 'rag').map(({ id }) => id),
  ).toEqual(['a']);
});

test('the banner speaks of the latest sitting that was cut off, not of a submitted one', () => {
  const list = [
    attempt('a', 1, { isSubmitted: false }),
    attempt('b', 2, { isSubmitted: false }),
    attempt('c', 3),
  ];
  expect(unfinished(list).map(({ id }) => id)).toEqual(['b', 'a']);
});

// Bug: what a round had asked stayed "Not tried yet", and no way led from it to the round's report.
test('a round is listed at each prompt that it asked, with what that question came to', () => {
  const questions = [{ low: 40, high: 40 }, null];
  const round = attempt('round', 2, {
    promptId: roundId(['rag', 'lora']),
    result: { ...graded, questions },
  });
  const all = [round, attempt('own', 1)];
  expect(attemptsOf(all, 'rag').map(({ id }) => id)).toEqual(['round', 'own']);
  expect(attemptsOf(all, 'lora')).toEqual([round]);
  // Bug: the list said "in a round" of what the round's report gives in percent.
  expect([...askedInRounds(all)]).toEqual([
    ['rag', '40 % in a round'],
    ['lora', 'in a round'],
  ]);
  expect(shareInRound(round, 'rag')).toEqual({ low: 40, high: 40 });
  expect(shareInRound(round, 'lora')).toBeNull();
});
