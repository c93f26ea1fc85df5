import { beforeAll, expect, it } from 'vitest';
import type { Turn } from '../../../core/attempt/attempt-state.js';
import { bankRooms, type BankRooms } from '../bank-rooms.fixture.js';
import type { Said } from '../interviewer.js';
import { offlineInterviewer } from '../offline-interviewer.js';

let rooms: BankRooms;
beforeAll(async () => {
  rooms = await bankRooms();
}, 60_000);

const captions = 'live-captions-surge';
const line = (text: string, factId: string | null = null, who: Turn['who'] = 'interviewer') =>
  ({ who, atSec: 3, phaseId: 'clarify', text, factId }) as const;
const heard = (id: string, factId: string): Turn =>
  line(rooms(id).prompt.facts.find((one) => one.id === factId)?.answer ?? '', factId);
const saidTo = (question: string, id: string, told: readonly string[] = []): Said =>
  offlineInterviewer.answer(
    rooms(
      id,
      told.map((factId) => heard(id, factId)),
    ),
    question,
  );

// Bugs: "You may assume it" of what the sheet refutes, told before or not, or says with another number.
it.each([
  [
    'can I assume we can get on-demand machines in a couple of minutes when snow hits?',
    captions,
    ['snow-days'],
    /seven minutes.*one request in four is refused/,
  ],
  [
    'can we assume GPUs are always available when we order them?',
    captions,
    ['machine-start'],
    /one request in four is refused/,
  ],
  [
    'can I assume new machines are up in two minutes?',
    captions,
    ['machine-start'],
    /seven minutes/,
  ],
  [
    'I’ll take it that a shop carries around 60 bread and pastry articles, ok?',
    'bread-for-tomorrow',
    [],
    /60/,
  ],
  [
    'I just assume that roughly ten new reviews arrive per week, correct me if thats off.',
    'postmortem-graph',
    [],
    /25 reviews/,
  ],
  [
    'suppose the all-reduce costs 200 ms for each step',
    'batches-and-accumulation',
    ['timing'],
    /0\.20 s/,
  ],
] as const)('holds the fact against an assumption: %s', (question, id, told, expected) => {
  const { text } = saidTo(question, id, told);
  expect(text).toMatch(expected);
  expect(text).not.toMatch(/^What I said leaves|^Nothing I know/);
});

// Bug: of an assumption that its own name comes near it was said only what is nearest.
it('corrects an assumption that names the fact', () => {
  expect(saidTo('Is it ok if I assume 100 users?', 'rag-over-internal-pdfs').text).toMatch(
    /^No need to guess: Two thousand/,
  );
});

it.each([
  ['I assume that the clocks of all payment terminals are synchronised.', 'drift-detection'],
  ['I assume no dialogue contains a picture', 'sft-loss-masking'],
])('grants what nothing comes near: %s', (question, id) => {
  expect(saidTo(question, id).text).toMatch(/^Nothing I know settles that\. You may assume it/);
});

// Bugs: "As I said: …" and "All that I have on that: …" of a fact that has nothing to do with the question.
it.each([
  [
    'is the six minute lag because streams queue up, or what happened exactly?',
    captions,
    ['model-and-pace'],
  ],
  [
    'who writes the incident review, the on-call engineer or a dedicated team?',
    'postmortem-graph',
    ['who-asks'],
  ],
  ['what fonts do the captions use, and who chose them?', captions, ['caption-delay']],
])('says nothing again that would not be told first: %s', (question, id, told) => {
  expect(saidTo(question, id, told).text).not.toMatch(/^(?:As I said|What I have|All that)/);
});

// Bug: "I don't know" to who asks in other words for what was told.
it('says again what a message begins with the name of', () => {
  const question = 'what about the recordings, can those wait or stop in the morning?';
  expect(saidTo(question, captions, ['recordings', 'model-and-pace'])).toMatchObject({
    factId: 'recordings',
    text: expect.stringMatching(/^As I said: .*due at six the next morning/),
  });
});

// Bug: a sentence of the prompt to "Sorry, once more the number of users?"
it('says again what is asked for once more', () => {
  expect(
    saidTo('Sorry, once more: how many users?', 'rag-over-internal-pdfs', ['users-and-load']).text,
  ).toMatch(/^As I said: Two thousand analysts/);
});

// Bug: a fact on a tracker to "Am I on the right track?"
it.each(['Am I on the right track?', 'So am I on the right track so far?'])(
  'hears a wish for judgement, whatever thing it sounds like: %s',
  (question) => {
    for (const told of [[], ['actions']])
      expect(saidTo(question, 'postmortem-graph', told).text).toMatch(/^I don’t judge before/);
  },
);

// Bug: the errors of the model in use to who asks for the other one, a second after that was named.
it('takes the other one for the second thing of what was told last, or asks which', () => {
  const question = 'and the other one, how accurate is that?';
  expect(saidTo(question, captions, ['caption-delay', 'model-and-pace']).text).toBe(
    'As I said: There is a sister with 0.1 billion: 300 streams per L4, eleven wrong words in a hundred.',
  );
  expect(saidTo(question, captions, ['recordings']).text).toBe(
    'Which other one do you mean? Name it.',
  );
});

// Bug: "As I said: Seventy machines …" to the price of a GPU of which the interviewer had just said to know nothing.
it('goes on not to know of what it has just said not to know', () => {
  const ask = (question: string, before: string): string =>
    offlineInterviewer.answer(
      rooms(captions, [heard(captions, 'fleet-and-money'), line(before)]),
      question,
    ).text;
  const unknown = 'I don’t know. Choose what seems reasonable, and say so.';
  expect(ask('and what does it cost', unknown)).toMatch(/^I don’t know/);
  expect(ask('and what does it cost', 'Noted. Go on.')).toMatch(/^As I said: .*0\.70/);
  expect(ask('and what does an L4 cost per hour', unknown)).toMatch(/0\.70/);
});

// Bug: both had been told, and which of them was meant was asked all the same.
it('asks back about nothing that was all told', () => {
  const question = 'registered rooms if the zone goes, is there a penalty?';
  const told = ['entitled-rooms', 'fleet-and-money', 'geography'];
  expect(saidTo(question, captions, told).text).not.toContain('Do you mean');
});
