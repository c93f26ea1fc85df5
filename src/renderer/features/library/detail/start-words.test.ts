import { expect, test } from 'vitest';
import { limitWords, mockWords, phaseWords, startWords } from './start-words.js';

const phases = [
  { id: 'clarify', title: 'Clarify', minutes: 7 },
  { id: 'design', title: 'Design', minutes: 15 },
];

test('the minutes on screen are those that the clock will run by', () => {
  expect(phaseWords(phases, 1)).toEqual(['Clarify\u00a07', 'Design\u00a015']);
  expect(phaseWords(phases, 2)).toEqual(['Clarify\u00a014', 'Design\u00a030']);
  expect(phaseWords([{ id: 'clarify', title: 'Clarify', minutes: 2.5 }], 1)).toEqual([
    'Clarify\u00a02½',
  ]);
  expect(limitWords(45, 1.25)).toBe('56 min');
});

test('no limit is said, and is not read as zero minutes', () => {
  expect(phaseWords(phases, null)).toEqual(['Clarify\u00a07', 'Design\u00a015']);
  expect(limitWords(45, null)).toBe('');
  expect(startWords(45, null, 'senior', ['senior'])).toBe(
    '45 min planned, no limit · graded at the senior bar',
  );
});

test('a prompt that is not written for the level aimed at says so', () => {
  expect(startWords(45, 1.5, 'mid', ['senior', 'staff'])).toBe(
    '68 min (50 % more) · graded at the mid bar · written for senior and staff',
  );
});

// Bug: the rows of the list went on saying 45 minutes after 20 were chosen.
test('a row says what a mock of it takes', () => {
  const shorter = [{ minutes: 20, criteria: { mid: 7, senior: 8, staff: 9 } }];
  const design = {
    kind: 'system-design',
    shorter,
    phases: [{ id: 'clarify', title: 'Clarify', minutes: 45 }],
  } as const;
  const whole = { design: null, other: null };
  const short = { design: 20, other: null } as const;
  expect(mockWords(design, whole, 1)).toBe('45 min');
  expect(mockWords(design, short, 1)).toBe('20 of 45 min');
  expect(mockWords(design, short, 1.25)).toBe('25 min');
  expect(mockWords(design, whole, null)).toBe('45 min');
  expect(mockWords({ ...design, kind: 'coding' }, short, 1)).toBe('45 min');
});
