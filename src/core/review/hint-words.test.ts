import { expect, test } from 'vitest';
import { freeHintSummary, hintSummary } from './hint-words.js';
import { speakerWords } from './speaker-words.js';

// Bugs: "a hint … their points"; "you did not earn" of what is still open.
test('what hints came to: their cost, what they may still cost, or that they were free', () => {
  expect(hintSummary({ steps: 0, points: 0 }, true)).toEqual([]);
  expect(hintSummary({ steps: 1, points: 1.5 }, true)).toEqual([
    'You took a hint, which cost 1.5 points.',
  ]);
  expect(hintSummary({ steps: 1, points: 0 }, true)).toEqual([
    'You took a hint. Once what it helped with counts, it will cost 2 points at most; nothing so far.',
  ]);
  expect(hintSummary({ steps: 2, points: 0 }, false)).toEqual([
    'You took 2 hints, which cost nothing, because what they helped with earned nothing.',
  ]);
  expect(freeHintSummary(0)).toEqual([]);
  expect(freeHintSummary(1)).toEqual(['You took a hint, free in practice.']);
});

test('a hint is called one, with its cost; the rest is the interviewer’s or yours', () => {
  const about = { kind: 'hint', id: '0/0' } as const;
  expect(speakerWords({ who: 'interviewer', about }, 'mock')).toBe('Hint, up to 2 points');
  expect(speakerWords({ who: 'interviewer', about }, 'practice')).toBe('Hint, free');
  expect(speakerWords({ who: 'interviewer' }, 'mock')).toBe('Interviewer');
  expect(speakerWords({ who: 'you' }, 'mock')).toBe('You');
});
