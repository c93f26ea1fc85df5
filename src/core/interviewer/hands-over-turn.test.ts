import { expect, it } from 'vitest';
import { isDone, phasesToAskIn, wantsQuestion } from './hands-over-turn.js';

// Bug: "I'm done with this part. Do you have questions for me?" was told two topics of the sheet, and nobody was asked on.
it.each([
  "I'm done with this part. Do you have questions for me?",
  'any questions so far?',
  "that's my design, anything you want to dig into?",
  "I'm done, do you have any more follow-up questions?",
  'Are there any more questions?',
  'What would you like to dig deeper into?',
  'I would put a breaker in front of the vendor. Any questions?',
  'Please challenge me on this.',
  'ok, ready for your questions',
  'Do you have questions for me about this part?',
  'I’m done with this part and would like to hear your questions',
])('asks to be asked: %s', (message) => {
  expect(wantsQuestion(message)).toBe(true);
});

// Bug: "What exactly do you want to know?" and "Back to the task", while follow-ups and the curveball were left.
it.each([
  'Anything else?',
  'anything from you?',
  'Is there anything else from your side?',
  'Do you have anything more for me?',
  'next question please',
  'Next?',
  'go on, next question',
  'OK, let’s move on to the next question.',
  'Another question please',
  'any follow-up on that?',
  'what about the curveball?',
  'Is there a curve-ball?',
  'I’m ready for the curveball',
  'what else?',
  'any more?',
  'What else do you want to know?',
])('and asks for what is still to come: %s', (message) => {
  expect(wantsQuestion(message)).toBe(true);
});

it.each([
  'Anything else I should know about the users?',
  'Is there anything special about Mondays?',
  'What is the next step of the pipeline?',
  'Next I would add a cache.',
  'Let’s move on to the next part.',
  'What happens next?',
  'How do other teams handle a curveball like this?',
])('and does not: %s', (message) => {
  expect(wantsQuestion(message)).toBe(false);
});

it.each([
  'Do the users have any questions?',
  'How many questions a week are there?',
  'What would you look at?',
  "I'm stuck on the GPUs, what would you look at?",
  'May I ask you a question?',
  'How many users are there? And do you have questions for me?',
  'Are questions in German?',
  'Could you repeat the question?',
  'What do you want me to answer?',
  "I'm done with this part.",
  '',
])('asks for something else, or for nothing: %s', (message) => {
  expect(wantsQuestion(message)).toBe(false);
});

it.each([
  ["i'm done, that's my answer", true],
  ["I'm done with this part.", true],
  ['That’s it from me.', true],
  // Bug: it stood in the report as an answer to the question before.
  ['I have nothing more to add, thanks.', true],
  ['Thanks.', false],
  ['I am finished and that is my whole design', true],
  ["I'm done with the gateway, now the queue", false],
  ['That is all the gateway does.', false],
  ['?', false],
])('is through, and says no more: %s', (message, done) => {
  expect(isDone(message)).toBe(done);
});

it('looks through all phases at the end, and through no other question of a round', () => {
  const phases = ['clarify', 'design', 'wrap-up'].map((id) => ({ id, title: id, minutes: 5 }));
  expect(phasesToAskIn({ id: 'p', phases }, 'design')).toEqual(['design']);
  expect(phasesToAskIn({ id: 'p', phases }, 'wrap-up')).toEqual(['wrap-up', 'design', 'clarify']);
  expect(phasesToAskIn({ id: 'round-q1-p', phases }, 'wrap-up')).toEqual(['wrap-up']);
});
