import { beforeAll, describe, expect, it } from 'vitest';
import type { Turn } from '../../core/attempt/attempt-state.js';
import { bankRooms, type BankRooms } from './bank-rooms.fixture.js';
import { offlineInterviewer } from './offline-interviewer.js';
import { asksOfAsking, isReplyTo, isTelling } from './room-answer.js';

let rooms: BankRooms;
beforeAll(async () => {
  rooms = await bankRooms();
}, 60_000);

const asked: Turn = {
  ...{ who: 'interviewer', atSec: 3, phaseId: 'trade-off', factId: null },
  text: 'You let the model predict σ as well. What can go wrong in training?',
  about: { kind: 'follow-up', id: 'sigma' },
};
const said = (question: string, id: string, talk: readonly Turn[]): string => {
  const room = rooms(id, talk);
  const phaseId = room.prompt.phases.at(-1)?.id ?? '';
  return offlineInterviewer.answer({ ...room, phaseId }, question).text;
};

// Bug: "Take your time. Say what you know for certain" to a whole answer that began with "I forgot".
it.each([
  'I forgot: the line with date and time must go to the end, since otherwise no two prompts begin the same.',
  'Oh, I forgot to say that the date line belongs behind the instructions, or nothing is shared.',
  'One more thing I missed: evicted chats are recomputed from their prompt when they come back.',
])('tells, and is not stuck: %s', (message) => {
  expect(isTelling(message)).toBe(true);
});
it.each(['I forgot how it goes.', 'I forgot the formula.', 'Sorry, I forgot all of it, no idea.'])(
  'is stuck: %s',
  (message) => {
    expect(isTelling(message)).toBe(false);
  },
);

// Bug: "Back to the task when you're ready" to an answer of seven words, "That's fine with me" to one of two.
describe('right behind its own question', () => {
  it.each([
    'Then I would take a neural network.',
    'About 190.',
    'Newest first.',
    'No.',
    'It diverges',
  ])('an answer may be short: %s', (message) => {
    expect(isReplyTo([asked], message)).toBe(true);
    expect(said(message, 'likelihood-and-loss', [asked])).toMatch(/^(?:Noted|Go on)/);
  });

  it.each([
    'ok',
    'Thanks!',
    'One moment please',
    'I have no idea',
    'I’m stuck',
    'number of rooms at the peak',
    'Which training?',
  ])('is no answer: %s', (message) => {
    expect(isReplyTo([asked], message)).toBe(false);
  });
});

// Bugs: "I don't know" and "I can't discuss that before the end" to who asks how the question is meant.
it.each([
  ['do you mean inside one airline or over all of them?', 'elastic-serving'],
  ['Do you want me to derive the squared error?', 'likelihood-and-loss'],
  ['Are you asking about one card or the whole fleet?', 'elastic-serving'],
  ['Is your question about the training or the serving?', 'qlora'],
])('leaves to the candidate what its question leaves open: %s', (question, id) => {
  expect(asksOfAsking(question)).toBe(true);
  expect(said(question, id, [asked])).toMatch(/^What my question leaves open is yours to choose/);
});
it('leaves it so behind the question of a phase too, unless the sheet has it', () => {
  const derive = 'Do you want me to derive the squared error?';
  expect(said(derive, 'likelihood-and-loss', [])).toMatch(/^What my question leaves open/);
});
it.each(['How many do you have?', 'Do you have a GPU?', 'What do users mean by late?'])(
  'asks of the task: %s',
  (question) => {
    expect(asksOfAsking(question)).toBe(false);
  },
);

// Bug: "What exactly do you want to know?" to the word "hint", where there is none to give.
it('says that it has no hints to who asks for one', () => {
  for (const wish of ['hint', 'Hint please', 'the next hint'])
    expect(said(wish, 'qlora', [])).toMatch(/I have no hints for this prompt/);
});

// Bugs: "Back to the task" for the word "minute" in an answer, help for the word "wrong"; "Noted" to a wrong assumption later on.
it.each([
  'Standbys, two of them, because a warm GPU helps in the first minute.',
  'It is overconfident: the wrong ones get extreme probabilities.',
])('answers the question that was just asked: %s', (message) => {
  expect(isReplyTo([asked], message)).toBe(true);
});
it.each([
  'Sorry, I need a moment to think about that one.',
  'I have no idea, what do you want to hear from me?',
])('answers nothing: %s', (message) => {
  expect(isReplyTo([asked], message)).toBe(false);
});
it('corrects what is assumed once the question has its answer', () => {
  const answer = { ...asked, who: 'you', text: 'σ may go to zero.' } as const;
  const noted: Turn = {
    who: 'interviewer',
    atSec: 9,
    phaseId: 'trade-off',
    text: 'Noted.',
    factId: null,
  };
  const text = said('Let me assume the 7B model has 8 GPUs with 80 GB each', 'optimisers', [
    asked,
    answer,
    noted,
  ]);
  expect(text).toContain('Four GPUs with 80 GB each');
});
