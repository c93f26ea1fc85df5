import { beforeAll, expect, it } from 'vitest';
import { bankRooms, lastSaid, type BankRooms } from '../bank-rooms.fixture.js';
import type { Said } from '../interviewer.js';

let rooms: BankRooms;
beforeAll(async () => {
  rooms = await bankRooms();
}, 60_000);

const lastOf = (id: string, messages: readonly string[]): Said => lastSaid(rooms, id, messages);

const captions = 'live-captions-surge';
const rag = 'rag-over-internal-pdfs';
const claims = 'claims-agents';
const bread = 'bread-for-tomorrow';

// Bugs: a sentence of the statement beside the point, or the opening question, for what had just been told.
it.each([
  [rag, ['How many users are there?', 'Sorry, once more the number of users?'], /Two thousand/],
  [bread, ['what is the deadline?', 'sorry, can you say the deadline again?'], /02:30/],
  [bread, ['what does a missing piece cost?', 'sorry, say that again?'], /^As I said: .*2\.10/],
  [bread, ['What is the name of your cat?', 'sorry, say that again?'], /^I don’t know\./],
] as const)('finds what was told (%s): %j', (id, messages, expected) => {
  expect(lastOf(id, messages).text).toMatch(expected);
});

it.each([
  ['rag-over-internal-pdfs', 'What is the number of users?', 'users-and-load'],
  ['postmortem-graph', 'Number of engineers who are on call?', null],
])('the number of a thing is how many there are (%s): %s', (id, message, factId) => {
  if (factId === null) expect(lastOf(id, [message]).text).not.toMatch(/That’s in the/);
  else expect(lastOf(id, [message]).factId).toBe(factId);
});

// Bug: it did not know what it had said seconds before.
it('says what was told as the nearest, where a question fits nothing else', () => {
  const { text } = lastOf(rag, [
    'Does each statement need a source?',
    'Should the answer show the page?',
  ]);
  expect(text).toMatch(/^The nearest that I have: .*file and page/);
  expect(text).toMatch(/If that leaves it open, assume/);
  expect(
    lastOf(rag, ['Does each statement need a source?', 'Can the users be trusted?']).text,
  ).toMatch(/^I don’t know/);
});

// Bugs: hours of recordings for a price per day, and "What exactly do you want to know?"
it.each([
  [captions, ['what does an L4 cost?', 'and per day?'], 'fleet-and-money'],
  [captions, ['how accurate is the smaller one?', 'and the big one?'], 'model-and-pace'],
  [rag, ['What share of the pages are scans?', 'and those?'], 'page-content'],
  [claims, ['How many claims are there?', 'and per day?'], 'claim-volume'],
  [captions, ['what GPUs do we have?', 'and what do they cost?'], 'fleet-and-money'],
] as const)('goes on with what was asked before (%s): %j', (id, messages, factId) => {
  expect(lastOf(id, messages).factId).toBe(factId);
});

it.each([
  [claims, ['Can the agent refuse a claim?', 'and what does it cost?']],
  ['postmortem-graph', ['what does it cost?', 'and per day?']],
  [
    captions,
    ['What does a GPU hour cost?', 'which two have the old gpu?', 'and what does it cost'],
  ],
] as const)('does not know of it what nobody told (%s): %j', (id, messages) => {
  expect(lastOf(id, messages).text).toMatch(/^I don’t (?:know|have a number)/);
});

it('hears thanks as thanks, right behind a fact', () => {
  expect(lastOf(captions, ['how many rooms are there?', 'ok. Got it, thanks.']).factId).toBeNull();
  expect(lastOf(claims, ['How many claims are there?', 'and what is a claim?']).factId).not.toBe(
    'x',
  );
});

// Bug: "Which other one do you mean? Name it." to who had named it.
it('takes the other one by the name that stands behind it', () => {
  const { factId } = lastOf(bread, [
    'the old weather forecasts, how far back?',
    'and the other one, the promotion plan?',
  ]);
  expect(factId).toBe('inputs');
});

// Bugs: leave to assume what the sheet refutes, since the words of assuming hid the rest.
it.each([
  [
    'nearest-neighbour-search',
    'I’d assume cosine similarity with unit vectors, tell me if that’s wrong',
    'collection',
  ],
  [
    'bedside-guidelines',
    'I will go with roughly 20 pages per protocol so 180k pages in sum, fine for you?',
    'corpus',
  ],
])('holds what is assumed against its fact (%s): %s', (id, message, factId) => {
  const said = lastOf(id, [message]);
  expect(said.factId).toBe(factId);
  expect(said.text).toMatch(
    /^The nearest that I have: .*If that leaves it open, you may assume it/s,
  );
});

it('asks back for a fact that may speak of what is assumed, and tells it to who wants it', () => {
  const message = 'I guess about 1,500 new reviews arrive each year, since it is growing';
  const { text, factId } = lastOf('postmortem-graph', [message]);
  expect(text).toMatch(/^I can’t confirm that\. Do you mean to ask “How many new reviews/);
  expect(text).toMatch(/If not, you may assume it/);
  expect(factId).toBeNull();
  expect(lastOf('postmortem-graph', [message, 'yes']).factId).toBe('archive');
});

it('says an assumption’s fact again that was told', () => {
  const asked = 'I guess about 1,500 new reviews arrive each year, since it is growing';
  const { text } = lastOf('postmortem-graph', ['How many reviews are new per week?', asked]);
  expect(text).toMatch(/^The nearest that I have: .*25 reviews/);
});

// Bug: beside the point, where the very sentence stands in the prompt.
it('quotes the sentence whose figures are to be confirmed', () => {
  expect(
    lastOf(claims, ['Is it right that a person takes twenty minutes per claim?']).text,
  ).toMatch(/^That’s in the prompt: “.*twenty minutes/);
});

it('quotes no sentence that shares no word with the question', () => {
  const asked = 'sorry what was the time limit for a verified reply again';
  expect(lastOf('bedside-guidelines', [asked]).text).not.toMatch(/in the prompt/);
});

// Bug: "I can’t discuss that before the end" of a plain fact.
it.each([
  ['entropy-and-divergence', 'do I get the teacher’s logits or just its text?'],
  ['batches-and-accumulation', 'can I assume DDP?'],
  [claims, 'How do you recognise fraud?'],
  ['token-bucket', 'Do I have to keep the docstrings?'],
])('gives marks as the reason only where they are asked about (%s): %s', (id, message) => {
  expect(lastOf(id, [message]).text).not.toMatch(/before the end/);
});

it.each(['Do I lose points for a wrong number?', 'How detailed do you want the diagram?'])(
  'still says nothing of marks: %s',
  (message) => {
    expect(lastOf(claims, [message]).text).toMatch(/before the end/);
  },
);

it('names nobody’s place for a "where" that asks for none', () => {
  const asked = 'are there tasks where a program can tell if it’s right?';
  expect(lastOf('reward-model-data', [asked]).text).not.toMatch(/place/);
});

it('asks for a thing that it names, however vague it sounds', () => {
  expect(lastOf('entropy-and-divergence', ['is there more on mondays?']).text).toMatch(
    /^I don’t know/,
  );
  expect(lastOf(claims, ['How big is it?']).text).toMatch(/How big is what/);
});

// Bug: behind "Do you mean …?" of lengths of answers, how long a judgement takes was told of those.
it('tells no length to who asks how long a thing takes', () => {
  const back = 'one judgement, is that a pair or a score from 1 to 5?';
  expect(lastOf('reward-model-data', [back, 'and how long does one take?']).text).toMatch(
    /^I don’t have a number for that/,
  );
});

// Bugs: "you may assume it" beside what may refute it; "I don't know" of what it had just said, or has in other words.
it.each([
  [
    'token-bucket',
    [
      'can used be more than reserved, and may the level then go below zero?',
      "so settle can't push it over capacity, right?",
    ],
    /^What I have on that: .*never lifts the level above capacity[^\n]*$/,
  ],
  [
    bread,
    [
      'by what time must the order be in?',
      'so I take it that a day without receipts is not a day with zero sales, right?',
    ],
    /^What I have on that: .*by the morning or never[^\n]*$/,
  ],
  [
    'rotary-position-embedding',
    ['trained up to what length?', 'do we want to serve 32k without training again?'],
    /^As I said: .*would like 32k/,
  ],
  ['reward-model-data', ['how big is the model?'], /7B/],
  [
    bread,
    [
      'by what time must the order be in?',
      "can I assume that a line the model cannot forecast just gets last week's order?",
    ],
    /^The nearest that I have: A bakery without an order bakes/,
  ],
] as const)('says what it has (%s): %j', (id, messages, expected) => {
  expect(lastOf(id, messages).text).toMatch(expected);
});

// Bug: all of the night's deadlines, for the one word "minutes".
it('holds no time against that of another thing', () => {
  expect(lastOf(bread, ["I'd assume 5 minutes for the checks, ok?"]).text).toMatch(
    /^Nothing I know settles that/,
  );
});
