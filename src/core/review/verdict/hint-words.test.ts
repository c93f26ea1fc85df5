import { expect, test } from 'vitest';
import { freeHintSummary, hintSummary } from './hint-words.js';
import { freeId } from '../../interviewer/hints.js';
import { criterion } from '../../grade/rubric.fixture.js';
import { speakerWords } from '../speaker-words.js';

// Bugs: "a hint … their points"; "you did not earn" of what is still open.
test('what hints came to: their cost, what they may still cost, or that they were free', () => {
  const words = (steps: number, points: number, most: number) =>
    hintSummary({ steps, points, most, charges: [] }, []);
  expect(words(0, 0, 0)).toEqual([]);
  expect(words(1, 1.5, 1.5)).toEqual(['You took a hint, which cost 1.5 points.']);
  expect(words(1, 0, 2)).toEqual([
    'You took a hint. It cost nothing so far, and up to 2 points once what it helped with counts.',
  ]);
  expect(words(2, 1, 4)).toEqual([
    'You took 2 hints. They cost 1 point so far, and up to 4 points once what they helped with counts.',
  ]);
  expect(words(2, 0, 0)).toEqual([
    'You took 2 hints, which cost nothing, because what they helped with earned nothing since.',
  ]);
  expect(freeHintSummary(0)).toEqual([]);
  expect(freeHintSummary(1)).toEqual(['You took a hint, free in practice.']);
});

// Bug: "what it helped with earned nothing", above a criterion with 6 of 6 points that was written a minute before the hint.
test('a hint on what stood there before it costs nothing for that reason', () => {
  const charge = (id: string) => ({ criteria: [id], steps: 1, points: 0 });
  const judged = [
    { criterion: criterion({ id: 'a' }), verdict: 'met' as const },
    { criterion: criterion({ id: 'b' }), verdict: 'not-met' as const },
    { criterion: criterion({ id: 'half' }), verdict: 'partial' as const },
  ];
  const words = (...ids: string[]) =>
    hintSummary({ steps: ids.length, points: 0, most: 0, charges: ids.map(charge) }, judged)[0];
  expect(words('a')).toMatch(/because what it helped with stood there before\.$/);
  expect(words('b')).toMatch(/because what it helped with earned nothing since\.$/);
  // Bug: "stood there before" was said of a bug that the hint pointed at, and that stayed.
  expect(words('half')).toMatch(/because what it helped with earned nothing since\.$/);
  expect(words('a', 'half')).toMatch(
    /they helped with stood there before or earned nothing since\.$/,
  );
  expect(words('a', 'b')).toMatch(/they helped with stood there before or earned nothing since\.$/);
});

test('a hint is called one, with its cost; the rest is the interviewer’s or yours', () => {
  const about = { kind: 'hint', id: '0/0' } as const;
  expect(speakerWords({ who: 'interviewer', about }, 'mock')).toBe('Hint, up to 2 points');
  expect(speakerWords({ who: 'interviewer', about }, 'practice')).toBe('Hint, free');
  // Bug: "Hint, up to 2 points: … This hint cost you nothing."
  const free = { kind: 'hint', id: freeId } as const;
  expect(speakerWords({ who: 'interviewer', about: free }, 'mock')).toBe('Hint, free');
  expect(speakerWords({ who: 'interviewer' }, 'mock')).toBe('Interviewer');
  expect(speakerWords({ who: 'you' }, 'mock')).toBe('You');
});
