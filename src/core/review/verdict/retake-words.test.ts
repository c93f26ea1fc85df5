import { expect, test } from 'vitest';
import { retakeWords } from './retake-words.js';

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];
const now = 1_800_000_000_000;
const before = (...spans: readonly number[]) =>
  retakeWords(
    { id: 'now', startedAtMs: now },
    spans.map((span) => ({ id: 'before', startedAtMs: now - span })),
  );

// Bug: "Strong hire, 100 of 100" six minutes after the reference answer was on the screen, and not a word of it.
test('an attempt that follows another soon says that memory may have part in it', () => {
  expect(before(9 * day, 18 * minute)).toBe(
    'You also sat this 18 minutes earlier, and that report shows the reference answer. Part of this result may be memory.',
  );
  expect(before(hour)).toContain('1 hour earlier');
  expect(before(3 * day)).toContain('3 days earlier');
});

test('a first attempt, one after two weeks, and one that others follow say nothing', () => {
  expect(before()).toBeNull();
  expect(before(14 * day)).toBeNull();
  expect(before(-hour)).toBeNull();
});

// Bug: who had looked at the sample was told to have sat its prompt.
test('the sample was sat by nobody', () => {
  const sample = { id: 'sample-20261130', startedAtMs: now - hour };
  const own = { id: 'own', startedAtMs: now };
  expect(retakeWords(own, [sample])).toBeNull();
  expect(retakeWords({ ...sample, startedAtMs: now + hour }, [own])).toBeNull();
});
