import { expect, test } from 'vitest';
import type { Today } from '../../../core/schedule/first-day.js';
import { nothingDueWords, topicWords, whenWords } from './today-words.js';

const at = (day: number, hour: number): number => new Date(2026, 10, day, hour).getTime();

// Bug: a minute more than a day was "in 2 days", and two hours were "tomorrow".
test('when something comes back is told by the days of the calendar', () => {
  expect(whenWords(at(3, 14), at(3, 12))).toBe('later today');
  expect(whenWords(at(4, 1), at(3, 23))).toBe('tomorrow');
  expect(whenWords(at(4, 23), at(3, 1))).toBe('tomorrow');
  expect(whenWords(at(5, 1), at(3, 23))).toBe('in 2 days');
  expect(whenWords(at(3, 12), at(3, 12))).toBe('now');
});

// Bug: "Done for today: 5 questions answered. The next question comes later today."
test('who has more to come today is done for now', () => {
  const today = { answeredToday: 5, isNew: false } as Today;
  const words = (nextDueAtMs: number): string =>
    nothingDueWords({ ...today, nextDueAtMs }, at(3, 12));
  expect(words(at(3, 18))).toMatch(/^Done for now: .* later today\.$/);
  expect(words(at(4, 18))).toMatch(/^Done for today: .* tomorrow\.$/);
});

// Bug: "Weak topic: Python" after a lean hire at 81 points.
test('the topic that goes worst is not called weak', () => {
  expect(topicWords({ topic: 'Python' })).toBe('To work on: Python');
});
