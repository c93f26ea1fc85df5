import { expect, it } from 'vitest';
import { rivalFinder } from './rival-numbers.js';
import { toldNumbers } from './told-numbers.js';

const centres = {
  ways: [
    '{1} against {2, 3}: centres 1 and 10. Then centres 2 and 15, sum of squares 124.',
    'it stops at 2 and 15, total 2 + 122 = 124',
    'two shepherds settle at two and fifteen',
  ],
  known: ['Five against one has centres 5.4 and 24.'],
};
const norms = {
  ways: [
    'RMSNorm gives (1.67, 0.33, 0.33, 1). LayerNorm: deviation 1.66, (1.51, −0.90, −0.90, 0.30).',
  ],
  known: ['The input is (5, 1, 1, 3).'],
};
const cutOff = {
  ways: ['At 01:00 at the latest: that leaves one repeat of 25 minutes before sending.'],
  known: ['Orders are due at 02:30, and 97 in 100 shops are in at 00:40.'],
};
const step = {
  ways: ['8.9 GB / 2 TB/s = 4.4 ms against 7.5', 'reading 8.9 GB takes 4.4 ms'],
  known: [],
};

type Author = { readonly ways: readonly string[]; readonly known: readonly string[] };
const finderOf = ({ ways, known }: Author) =>
  rivalFinder({ ways, known: known.flatMap(toldNumbers) });

// Bug: a wrong number is met as sure once other words say the rest.
it.each([
  ['behind the same number', centres, 'So {1, 2, 3}; centres 2 and 14, total 124.', '14', '15'],
  [
    'in a row as long',
    norms,
    'RMSNorm gives (1.67, 0.33, 0.33, 1). LayerNorm gives (1.31, -0.78, -0.78, 0.26).',
    '1.31, -0.78, -0.78, 0.26',
    '1.51, −0.90, −0.90, 0.30',
  ],
  [
    'a time of day',
    cutOff,
    'Run 25 min, so we start by 01:45 at the latest, which leaves one retry before sending.',
    '01:45',
    '01:00',
  ],
  ['of the same unit', step, 'At 2 TB/s reading 8.9 GB is 5.4 ms.', '5.4', '4.4 ms'],
])('finds a number %s', (_, author, text, said, wanted) => {
  const rival = finderOf(author)([text], []);
  expect(rival?.wanted).toBe(wanted);
  expect(text.slice(rival?.from, rival?.to)).toBe(said);
});

it.each([
  ['the author’s in words', centres, 'It rests at centres 2 and 14.9, so two and fifteen.', ''],
  ['the author’s in a drawing', centres, 'So the centres are 2 and 14.', 'centres 2 and 15'],
  ['a number of something else', centres, 'So centres 2 and 15, reached after 14 ms.', ''],
  [
    'an earlier hour',
    cutOff,
    'We start by 00:50 at the latest, with one retry before sending.',
    '',
  ],
  [
    'an hour that is a plan',
    cutOff,
    'Run 25 min and sending from 01:45, which leaves one retry.',
    '',
  ],
  ['a given hour', cutOff, 'By 02:30 at the latest, with one retry before sending.', ''],
  ['what is rounded', step, 'At 2 TB/s reading 8.9 GB is some 4 ms.', ''],
  ['what is worked with', step, 'At 2 TB/s and 8.9 GB · 5.4 ms I look.', ''],
  ['a list beside names', norms, 'LayerNorm gives a, b, c, d = 1.31, -0.78, -0.78, 0.26.', ''],
  ['no number', norms, 'RMSNorm and LayerNorm give other numbers.', ''],
])('leaves %s alone', (_, author, text, beside) => {
  expect(finderOf(author)([text], [beside])).toBeNull();
});
