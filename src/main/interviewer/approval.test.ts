import { beforeAll, describe, expect, it } from 'vitest';
import { approvalOf, asksForFault, asksWhoIsRight } from './approval.js';
import { bankRooms, type BankRooms } from './bank-rooms.fixture.js';
import { offlineInterviewer } from './offline-interviewer.js';

let rooms: BankRooms;
beforeAll(async () => {
  rooms = await bankRooms();
}, 60_000);

const textOf = (question: string, id: string): string =>
  offlineInterviewer.answer(rooms(id), question).text;
const noJudgement = /^I don’t judge before the end/;

// Bug: "That's fine with me" to wrong results of the phase's own sums, or a sentence of the prompt that does not hold them.
describe('a result that is put up for approval is not judged', () => {
  it.each([
    ['So 170 chats, correct?', 'kv-cache'],
    ['So 36 times, correct?', 'large-weights-overfitting'],
    ['So 65 kB per token, correct?', 'kv-cache'],
    ['So 340 chats, correct?', 'kv-cache'],
    ['So a chat takes 160 MB, right?', 'kv-cache'],
    ['Then about 340 chats fit, ok?', 'kv-cache'],
    ['I get 340 chats, agreed?', 'kv-cache'],
    ['That makes 52 chats in all, doesn’t it?', 'kv-cache'],
    ['So about 9 GB, right?', 'qlora'],
    ['So roughly 90 GB, right?', 'qlora'],
    ['About 9 GB, right?', 'qlora'],
    ['So twice the memory, is that right?', 'qlora'],
    ['So the weight makes it about 0.45 %, right?', 'likelihood-and-loss'],
    ['So p = 0.8, correct?', 'likelihood-and-loss'],
  ])('%s (%s)', (question, id) => {
    expect(textOf(question, id)).toMatch(noJudgement);
  });
});

it.each([
  'Then I take Huber, okay?',
  'So I’d add dropout, right?',
  'OK, we go with absolute error then, fine?',
])('a decision stays the candidate’s: %s', (question) => {
  expect(textOf(question, 'likelihood-and-loss')).toMatch(
    /^That’s your decision|You may assume it/,
  );
});

it.each([
  ['I assume 100 users, ok?', null],
  ['Is 9 GB right?', null],
  ['So how many chats fit, right?', null],
  ['So 170 chats.', null],
  ['How many rooms are open, right?', null],
  ['So it is read only, right?', null],
  ['So 12 GB, right?', 'result'],
  ['Then I drop the cache, ok?', 'decision'],
])('of “%s”: %s', (message, approval) => {
  expect(approvalOf(message)).toBe(approval);
});

it('still tells and quotes what a message has the figures of', () => {
  expect(textOf('So it is a single card of 24 GB, right?', 'qlora')).toMatch(
    /^(?:That’s in the prompt: .*24 GB|No need to guess|The nearest that I have: 24 GB|\d)/,
  );
});

// Bug: "I don't judge before the end" to an assumption on the wards, since it was asked "Is that right so far?"
it.each([
  'ok so I assume that every device on the ward has a browser and knows which ward it stands on. Is that right so far?',
  'I’m assuming the nurses share one tablet. Does that sound right?',
  'Suppose every ward has a printer, is that right so far?',
])('an assumption may be made: %s', (message) => {
  expect(textOf(message, 'bedside-guidelines')).toMatch(/You may assume it|what seems reasonable/);
});

// Bug: "I don't know. Choose what seems reasonable" to who wants the mistake named.
it.each(['What does line 29 do wrong?', 'Is my code right?', 'Where is the bug in my loop?'])(
  'a fault is not named: %s',
  (message) => {
    expect(asksForFault(message)).toBe(true);
    expect(textOf(message, 'token-bucket')).toMatch(/^(?:I don’t judge|I’d like to hear your own)/);
  },
);
it.each(['What does the line of a refused request return?', 'What is the error for a wrong cost?'])(
  'asks for no fault: %s',
  (message) => {
    expect(asksForFault(message)).toBe(false);
  },
);

// Bugs: "That's in the prompt" to who asks whether the colleague of the task is right, a fact to one's own conclusion.
it.each([
  ['so the colleague is right, isn’t he?', 'optimisers'],
  ['Is the colleague wrong?', 'optimisers'],
  ['The cost never rises, so it has to end, right?', 'k-means-code'],
  ['It takes 16 GB for the weights, yes?', 'kv-cache'],
])('what somebody says or one concludes is not judged: %s', (message, id) => {
  expect(textOf(message, id)).toMatch(noJudgement);
});
it.each(['Is the label right?', 'Are they on the right server?', 'Is that right so far?'])(
  'asks of nobody whether they are right: %s',
  (message) => {
    expect(asksWhoIsRight(message)).toBe(false);
  },
);
