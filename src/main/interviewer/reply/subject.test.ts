import { expect, it } from 'vitest';
import { withSubject } from './subject.js';

// Bugs: "Ten years. Each decision with the evidence…" to "What does the supervisor demand?", like a torn-out note.
it.each([
  [
    'Ten years. Each decision with the evidence.',
    'Records',
    'What does the supervisor demand?',
    'Records: Ten years.',
  ],
  [
    '31,000 in a tracker of its own; six in ten are closed.',
    'Follow-up tasks',
    'May it fix?',
    'Follow-up tasks: 31,000',
  ],
  ['No. Twice.', 'Earlier attempts', 'Has it worked?', 'Earlier attempts: Twice.'],
])('says what “%s” is about', (fact, topic, question, expected) => {
  expect(withSubject(fact, topic, question)).toMatch(RegExp(`^${expected}`));
});

it.each([
  ['Ten years. Each decision.', 'Records', 'How long are records kept?'],
  ['One server has four GPUs.', 'Machines', 'What is there?'],
  ['20 servers with a GPU each.', 'Servers', 'What is there?'],
  ['Shops close at 21:00.', 'The night', 'When is it due?'],
])('leaves “%s” as it is, where it or the question says that', (fact, topic, question) => {
  expect(withSubject(fact, topic, question)).toBe(fact);
});
