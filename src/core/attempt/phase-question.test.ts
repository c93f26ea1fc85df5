import { expect, test } from 'vitest';
import type { Turn } from './attempt-state.js';
import { phaseQuestion } from './phase-question.js';

const turn = (
  who: Turn['who'],
  phaseId: string,
  text: string,
  factId: string | null = null,
): Turn => ({
  who,
  phaseId,
  text,
  factId,
  atSec: 0,
});

test('the question is the line that opened the phase, whatever was said since', () => {
  const talk = [
    turn('interviewer', 'a', 'What do you need to know?'),
    turn('you', 'a', 'How many users?'),
    turn('interviewer', 'a', '2,000.', 'users'),
    turn('interviewer', 'b', 'Draw it.'),
    turn('interviewer', 'a', 'Assume what you like.'),
  ];
  expect(phaseQuestion(talk, 'a')).toBe('What do you need to know?');
  expect(phaseQuestion(talk, 'b')).toBe('Draw it.');
  expect(phaseQuestion(talk, 'c')).toBe(null);
});

test('an answer is no question of the phase', () => {
  const talk = [turn('you', 'a', 'Hello?'), turn('interviewer', 'a', 'Assume it.')];
  expect(phaseQuestion(talk, 'a')).toBe(null);
});
