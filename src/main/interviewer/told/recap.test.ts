import { expect, it } from 'vitest';
import { recapOf } from './recap.js';

const told = [
  'On-call engineers ask about 900 times a week. First words within 5 seconds, all within 20.',
  'Seven hundred a day; 60 % are in scope. A claim is open for eleven days.',
];
const read = ['There are 12,000 reviews.'];

// Bug: "I don't judge before the end" to who only repeats what was said.
it('says again the sentences whose figures are put up for approval, and no yes', () => {
  expect(
    recapOf(
      'So: 900 questions a week, 20 seconds, 12,000 reviews. Is that right so far?',
      told,
      read,
    ),
  ).toBe(
    'As I said: On-call engineers ask about 900 times a week. First words within 5 seconds, all within 20.',
  );
  expect(recapOf('So you want me to size it for 900 a week, is that right?', told, read)).toBe(
    'As I said: On-call engineers ask about 900 times a week.',
  );
});

// Bug: a paragraph on the model to who asks whether only the 900 are a must.
it('hears what is led in by "is it right that"', () => {
  expect(recapOf('is it right so far that only the 900 are a must?', told, read)).toBe(
    'As I said: On-call engineers ask about 900 times a week.',
  );
});

it('says which figure it never gave', () => {
  expect(recapOf('So 700 claims a day of which 420 are in scope, right?', told, read)).toBe(
    'As I said: Seven hundred a day; 60 % are in scope. I gave no “420”.',
  );
});

it.each([
  'So 170 chats, correct?',
  'So 900 questions, correct?',
  'So 12,000 reviews make 40 GB at 7 kB, right?',
  'How many of the 900 come within 20 seconds?',
  'So 900 questions a week, all within 20 seconds.',
])('is no recap: %s', (message) => {
  expect(recapOf(message, told, read)).toBeNull();
});
