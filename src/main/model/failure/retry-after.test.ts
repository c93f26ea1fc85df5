import { expect, test } from 'vitest';
import { retryAfterSec } from './retry-after.js';

const nowMs = Date.UTC(2026, 0, 1);

test.each([
  [null, null],
  ['1', 1],
  ['0.2', 1],
  ['120', 120],
  ['Thu, 01 Jan 2026 00:01:30 GMT', 90],
  ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
  ['soon', null],
  ['-5', null],
  ['', null],
])('Retry-After: %j is %j', (header, sec) => {
  expect(retryAfterSec(header, nowMs)).toBe(sec);
});
