import { expect, test } from 'vitest';
import { extentOf, fewWords } from './extent.js';
import { criterion } from './rubric.fixture.js';

const short = { minutes: 5, of: { mid: 9, senior: 9, staff: 9 } };
const rubricOf = (count: number) => [
  ...Array.from({ length: count }, (_, at) => criterion({ id: `c${String(at)}` })),
  criterion({ id: 'slip', kind: 'anti-pattern' }),
];

// Bug: "Staff: strong hire" from four definitions in a round of three minutes each.
test('a part of a prompt, or a round, with fewer than six criteria is too little for a band', () => {
  const round = { id: 'round-q1-one-q2-two', rubric: rubricOf(4) };
  expect(extentOf(round, 'mid')).toBe('few');
  expect(fewWords(round, 'mid')).toBe('Only 4 criteria were asked: too few for a band.');
  expect(extentOf({ ...round, rubric: rubricOf(6) }, 'mid')).toBe('whole');
  expect(extentOf({ id: 'p', short, rubric: rubricOf(5) }, 'mid')).toBe('few');
  expect(extentOf({ id: 'p', short, rubric: rubricOf(6) }, 'mid')).toBe('short');
  expect(fewWords({ id: 'p', short, rubric: rubricOf(6) }, 'mid')).toBeNull();
});

test('a whole prompt is what its author made it', () => {
  expect(extentOf({ id: 'p', rubric: rubricOf(2) }, 'mid')).toBe('whole');
});
