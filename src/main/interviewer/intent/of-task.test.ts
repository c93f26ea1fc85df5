import { expect, it } from 'vitest';
import { intentOf } from './intent.js';
import type { Intent } from './intent-kind.js';
import { looseIntentOf } from './loose-intent.js';

const wish = (message: string): Intent | null => intentOf(message) ?? looseIntentOf(message);

it.each([
  'If a list is empty, what do you expect me to do?',
  'When a node dies, what do you want me to do?',
  'What precision do you want for the sum?',
  'Which accuracy do you expect of the labels?',
  'What should I do when the queue is full?',
  // Bugs: a score or a preference of the task was taken for the wish for a grade.
  'From which score on is a payment stopped?',
  'I’d like to score fewer candidates. Do we have any idea what that does to the business?',
  'If I can’t make it both right and in time, what do you prefer?',
  'Which criteria does the ranker use?',
  'How many points are there at most?',
  'Do you expect more traffic next year?',
  'Are the listings scored by the model?',
])('asks for a rule of the task: %s', (message) => {
  expect(wish(message)).toBeNull();
});

it.each([
  ['If I ask you a lot, do I lose points?', 'rubric'],
  ['When the code is slow, do I lose points?', 'rubric'],
  ['What do you expect from me?', 'rubric'],
  ['How many points are there for the drawing?', 'rubric'],
  ['Is this scored by a model?', 'rubric'],
  ['Do you have any idea what I could draw?', 'hint'],
  ['Do you expect more from me?', 'rubric'],
  ['Which criteria do you use?', 'rubric'],
  ['What level of detail do you want in the answer?', 'rubric'],
  ['How much detail do you want?', 'rubric'],
  ['What do you want me to do?', 'rephrase'],
  ['What should I do if I’m stuck?', 'stuck'],
  ['What should I do next?', 'stuck'],
  ['What would you do when a node dies?', 'hint'],
  ['Do you have any doubts about my plan?', 'praise'],
])('asks for no rule of the task: %s', (message, intent) => {
  expect(wish(message)).toBe(intent);
});
