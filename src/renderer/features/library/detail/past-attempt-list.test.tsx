// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { AttemptSummary } from '../../../../core/history/attempt-summary.js';
import { roundId } from '../../../../core/library/round-id.js';
import { AttemptLines } from './past-attempt-list.js';

const attempt: AttemptSummary = {
  ...{ id: 'a', promptId: roundId(['p', 'q']), title: 'Round of 2', kind: 'ml-theory' },
  ...{ mode: 'mock', level: 'senior', startedAtMs: 0, elapsedSec: 1320, isSubmitted: true },
  result: null,
};
const said = (one: AttemptSummary): string => {
  const props = {
    promptId: 'p',
    attempts: [one],
    hasDrill: false,
    count: 1,
    onContinue: () => undefined,
  };
  return renderToStaticMarkup(<AttemptLines {...props} />);
};

// Bug: "Not tried yet." of a prompt whose board was drawn from memory.
test('a board drill is not passed over', () => {
  const props = { promptId: 'p', attempts: [], count: 0, onContinue: () => undefined };
  const said = (hasDrill: boolean): string =>
    renderToStaticMarkup(<AttemptLines {...props} hasDrill={hasDrill} />);
  expect(said(true)).toContain('only a board drill');
  expect(said(false)).toContain('Not tried yet.');
});

// Bug: a question that took four minutes read "22 min · in a round", the time of all five.
test('the time of a round is not given as that of its question', () => {
  expect(said(attempt)).toContain('in a round, 22 min in all');
  expect(said({ ...attempt, promptId: 'p' })).toMatch(/· 22 min</);
});

// Bug: what was partly there was listed under "Missed:".
test('what cost points is not called missed: it may be partly there', () => {
  const result = {
    ...{ band: null, total: 50, low: 50, high: 50, extent: 'whole' as const, settled: null },
    missed: ['Picks the number of guesses'],
  };
  expect(said({ ...attempt, promptId: 'p', result })).toMatch(/Cost most points:.*Picks the/);
});
