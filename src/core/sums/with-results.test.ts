import { expect, it, test } from 'vitest';
import { whyNoResult } from './functions.js';
import { withResults } from './with-results.js';

// Bug: what the app shows beside a sum is missing wherever the scratchpad is read again.
test.each([
  ['1440000 * 0.18 * 0.90', '1440000 * 0.18 * 0.90 = 233,280'],
  ['gain = 0.5 * log2(0.5 / 0.25)', 'gain = 0.5 * log2(0.5 / 0.25) = 0.5'],
  ['slack = 110 - 25 - 10', 'slack = 110 - 25 - 10 = 75'],
  ['1200 * 60 / day', '1200 * 60 / day = 72,000 /day'],
  ['50k * 1,024 * 4 B =', '50k * 1,024 * 4 B = 204.8 MB'],
  ['rest: 80 GiB - 16 GiB', 'rest: 80 GiB - 16 GiB = 64 GiB'],
  ['2 ^ 3 ^ 2 - (1 + 2) / 3', '2 ^ 3 ^ 2 - (1 + 2) / 3 = 511'],
])('%s reads %s', (line, read) => {
  expect(withResults(line)).toBe(read);
});

test.each([
  '50k docs * 60 = 3M',
  'chunks = 9e6',
  'chunks = 50k * 60 = 3M',
  '40 qps * 2 kB',
  '5 kB + 2 s',
  '1/0',
  '2 +',
  'assume one region, 3 replicas',
  `1+${'('.repeat(90)}1${')'.repeat(90)}`,
])('%s stays', (line) => {
  expect(withResults(line)).toBe(line);
});

it('knows the names of the lines above', () => {
  const read = withResults('chunks = 50k * 60\nchunks * 64 B\nother * 2');
  expect(read).toBe('chunks = 50k * 60 = 3,000,000\nchunks * 64 B = 192 MB\nother * 2');
});

it('says what it does not compute, and of nothing else', () => {
  expect(whyNoResult('log(2) * 3')).toBe('ln or log2?');
  expect(whyNoResult('2 * exp(1)')).toBe('no exp() here');
  for (const line of ['log2(8)', 'max (2 replicas)', 'catalog(2)', 'assume min. 3', ''])
    expect(whyNoResult(line)).toBeNull();
});
