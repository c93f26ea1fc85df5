import { expect, it } from 'vitest';
import { sampleIdOf } from '../../attempt/sample-id.js';
import {
  attemptWords,
  inOrderToCompare,
  previousAttempt,
  whoseAttempts,
} from './other-attempts.js';

const own = { id: '20261129-1', startedAtMs: 1 };
const sample = { id: sampleIdOf('20261130-2'), startedAtMs: 2 };

// Bug: the sample stood under "Previous attempt", and in "Compare with" without a word.
it('takes the sample for nobody’s attempt', () => {
  expect(previousAttempt([sample], 3)).toBeUndefined();
  expect(previousAttempt([sample, own], 3)).toBe(own);
  expect(inOrderToCompare([sample, own])).toEqual([own, sample]);
});

it('says that it is the sample', () => {
  const sitting = { mode: 'mock', level: 'senior' };
  expect(attemptWords({ ...sitting, id: sample.id }, 'today')).toBe('Sample · mock, senior');
  expect(attemptWords({ ...sitting, id: own.id }, 'today')).toBe('today · mock, senior');
  expect(whoseAttempts([sample.id, own.id])).toBe('The sample beside your attempt');
  expect(whoseAttempts([own.id, own.id])).toBe('Two attempts at the same prompt');
});
