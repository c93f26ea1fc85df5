import { expect, it } from 'vitest';
import { intentOf, type Intent } from './intent.js';
import { looseIntentOf } from './loose-intent.js';

const wish = (message: string): Intent | null => intentOf(message) ?? looseIntentOf(message);

it.each([
  'If a list is empty, what do you expect me to do?',
  'When a node dies, what do you want me to do?',
  'What precision do you want for the sum?',
  'Which accuracy do you expect of the labels?',
  'What should I do when the queue is full?',
])('asks for a rule of the task: %s', (message) => {
  expect(wish(message)).toBeNull();
});

it.each([
  ['If I ask you a lot, do I lose points?', 'rubric'],
  ['When the code is slow, do I lose points?', 'rubric'],
  ['What do you expect from me?', 'rubric'],
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
