import { expect, test } from 'vitest';
import { limitReached, takeLimits } from './take-limits.js';
import { inPhaseOrder, nextTakeNumber, parseTakeName, takeFileName } from './take-name.js';

test('a take’s file says its phase and number, also where the phase’s id has dashes and digits', () => {
  for (const name of [
    { phaseId: 'clarify', number: 1 },
    { phaseId: 'deep-dive-2', number: 12 },
    { phaseId: 'q1.define', number: 999 },
  ]) {
    expect(parseTakeName(takeFileName(name))).toEqual(name);
  }
});

// Bug: a name that leads elsewhere, or a file of somebody else's, is taken for a recording.
test.each(['../clarify-1.webm', 'a/b-1.webm', '.x-1.webm', 'clarify-0.webm', 'clarify.webm'])(
  '%s is no take',
  (file) => expect(parseTakeName(file)).toBeNull(),
);
test.each([
  'clarify-01.webm',
  'clarify-1.webm.tmp',
  'clarify-1.mp3',
  '-1.webm',
  'clarify-1000.webm',
])('%s is no take either', (file) => expect(parseTakeName(file)).toBeNull());

test('a number is never given twice: not for another phase’s takes, nor after one was deleted', () => {
  const takes = [1, 3].map((number) => ({ phaseId: 'design', number }));
  expect(nextTakeNumber(takes, 'design')).toBe(4);
  expect(nextTakeNumber(takes, 'clarify')).toBe(1);
});

test('takes stand in the order of the phases', () => {
  const names = ['wrap-1', 'clarify-2', 'gone-1', 'clarify-1'].map((name) =>
    parseTakeName(`${name}.webm`),
  );
  const takes = names.filter((name) => name !== null);
  expect(inPhaseOrder(takes, ['clarify', 'wrap']).map(takeFileName)).toEqual([
    'clarify-1.webm',
    'clarify-2.webm',
    'wrap-1.webm',
    'gone-1.webm',
  ]);
});

test('a take ends at its own limit, or at that of all takes, whichever comes first', () => {
  expect(limitReached(0, 0, takeLimits.take)).toBeNull();
  expect(limitReached(1, 0, takeLimits.take)).toBe('take');
  expect(limitReached(0, takeLimits.attempt - 5, 5)).toBeNull();
  expect(limitReached(0, takeLimits.attempt - 5, 6)).toBe('attempt');
});
