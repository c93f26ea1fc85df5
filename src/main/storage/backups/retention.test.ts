import { expect, test } from 'vitest';
import { keptBackups } from './retention.js';

const halfHour = 30 * 60_000;
const day = 86_400_000;
const now = Date.UTC(2026, 10, 25, 12);
const every = (stepMs: number, forMs: number): readonly number[] =>
  Array.from({ length: Math.floor(forMs / stepMs) }, (_, n) => now - n * stepMs);

test('two years of half-hourly backups come down to 2 days, 12 days, 10 weeks and 9 months', () => {
  const kept = keptBackups(every(halfHour, 730 * day), now);
  const ages = kept.map((ms) => (now - ms) / day);
  expect(ages.filter((age) => age < 2)).toHaveLength(96);
  const rest = ages.filter((age) => age >= 2);
  expect(rest).toHaveLength(12 + 10 + 9);
  expect(rest.slice(0, 12).map(Math.floor)).toEqual([2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(rest[21]).toBeGreaterThan(60);
  expect(rest[30]).toBeGreaterThan(240);
});

test('pruning every day keeps as much as pruning once', () => {
  let kept: readonly number[] = [];
  for (const ms of [...every(6 * 60 * 60_000, 400 * day)].reverse())
    kept = keptBackups([...kept, ms], ms);
  const ages = kept.map((ms) => (now - ms) / day);
  expect(ages.filter((age) => age >= 2 && age < 15).length).toBeGreaterThanOrEqual(12);
  expect(Math.max(...ages)).toBeGreaterThan(260);
});

test('few and old ones are all kept, and so is one from the future', () => {
  const times = [now + 365 * day, now - 3 * day, now - 40 * day, now - 300 * day];
  expect(keptBackups(times, now)).toEqual(times);
});
