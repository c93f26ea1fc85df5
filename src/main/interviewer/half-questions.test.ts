import { beforeAll, expect, it } from 'vitest';
import type { Turn } from '../../core/attempt/attempt-state.js';
import { bankRooms, type BankRooms } from './bank-rooms.fixture.js';
import type { Said } from './interviewer.js';
import { offlineInterviewer } from './offline-interviewer.js';

let rooms: BankRooms;
beforeAll(async () => {
  rooms = await bankRooms();
}, 60_000);

const saidTo = (question: string, id: string, told: readonly string[] = []): Said => {
  const talk = told.map((factId): Turn => {
    const fact = rooms(id).prompt.facts.find((one) => one.id === factId);
    if (fact === undefined) throw new Error(`${id} has no ${factId}`);
    return { who: 'interviewer', atSec: 3, phaseId: 'clarify', text: fact.answer, factId };
  });
  return offlineInterviewer.answer(rooms(id, talk), question);
};

// Bugs: of a double question half was dropped without a word.
it.each([
  [
    'How fast must an answer come, and what data may leave to a model vendor?',
    'claims-agents',
    /ten minutes.*\n\n.*Hosted models/s,
  ],
  [
    'What systems do the handlers use today and do they have APIs?',
    'claims-agents',
    /systems of our own, with APIs/,
  ],
])('tells what both halves, or a word of one, ask for: %s', (question, id, expected) => {
  expect(saidTo(question, id).text).toMatch(expected);
});

it.each([
  [
    'How late may a caption be, and do recordings share the same machines?',
    'live-captions-surge',
    /two seconds.*Please ask “do recordings share the same machines” by itself\.$/s,
  ],
  [
    'Does it cache rotated keys, and who wrote the attention part?',
    'rotary-half-split',
    /stored rotated.*\n\nOn “who wrote the attention part” I have no more than that\.$/s,
  ],
])('says which half it has left out: %s', (question, id, expected) => {
  expect(saidTo(question, id).text).toMatch(expected);
});

// Bugs: "On “…” I have no more than that", where the sentence before it answers just that, or may.
it.each([
  [
    'so what counts as good for live captions, how many seconds behind may they be?',
    'live-captions-surge',
  ],
  ['If the clock goes backwards, do I treat the elapsed time as zero?', 'token-bucket'],
  [
    'How fast must the answer be at three in the morning, and how many questions a day?',
    'postmortem-graph',
  ],
  [
    'How will we measure success, is there a golden set of questions with answers?',
    'postmortem-graph',
  ],
  ['how long’s a fwd+bwd, how long’s the all-reduce?', 'batches-and-accumulation'],
  ['is the mask different per seq, i.e. how many target tokens?', 'batches-and-accumulation'],
  ['how many answers a day get judged, and how many can people check?', 'llm-as-judge'],
  ['Which model do we serve, how many params, and in what precision?', 'spike-and-cheaper'],
  [
    'What recall do you need, and do you look at the top 10 or the top 100?',
    'product-quantisation',
  ],
])(
  'says of no half that there is no more, where what it told may answer it: %s',
  (question, id) => {
    expect(saidTo(question, id).text).not.toContain('no more than that');
  },
);

it.each([
  ['How many claims do we get per day, and what is the peak?', 'claims-agents'],
  [
    'How fast does the traffic go up, how long does it stay, how often does this happen a month?',
    'elastic-serving',
  ],
  ['When the hub closes, how fast does the traffic go up?', 'elastic-serving'],
])('adds nothing where one fact speaks of all of it: %s', (question, id) => {
  expect(saidTo(question, id).text).not.toMatch(/by itself|no more than that/);
});

// Bug: "I don't judge before the end" to a question that two sentences led up to.
it('hears the question behind what leads up to it', () => {
  const question =
    'I would answer only from cited reviews and otherwise say nothing found. What happens if two reviews contradict each other?';
  expect(saidTo(question, 'postmortem-graph').factId).toBe('causes');
  expect(
    saidTo(
      'I’m stuck with the graph. What happens if two reviews contradict each other?',
      'postmortem-graph',
    ).factId,
  ).toBeNull();
});

// Bugs: headings that had nothing to do with the question.
it.each([
  ['What is the on-call’s favourite dashboard tool?', 'postmortem-graph'],
  ['Do nurses and doctors have different permissions to see documents?', 'bedside-guidelines'],
  ['How many hidden tests are there?', 'token-bucket'],
  ['Is KL symmetric?', 'entropy-and-divergence'],
])('names no topic that is hardly meant: %s', (question, id) => {
  expect(saidTo(question, id)).toMatchObject({
    text: expect.stringMatching(/^I (?:don’t|can’t)/),
    factId: null,
  });
  expect(saidTo(question, id).text).not.toContain('Do you mean');
});

// Bugs: of a long fact that was told, the whole for a word of it, or another one that shares two words; and "all" of a part.
it.each([
  [
    'Is the index allowed to be in the second region too?',
    'postmortem-graph',
    ['outages'],
    /^What I have on that: .* There is a second region[^.]*\.$/,
  ],
  [
    'Can we get the money back if we pay wrong?',
    'claims-agents',
    ['actions'],
    /^As I said: It sets a reserve[^.]*\.$/,
  ],
  [
    'Who maintains the abbreviations list when a new drug comes?',
    'bedside-guidelines',
    ['words-used'],
    /^What I have on that: .* The pharmacy has [^.]*\./,
  ],
  [
    'Where does the docstring say what settle returns?',
    'token-bucket',
    ['calls'],
    /^What I have on that: .*settle returns nothing/,
  ],
  ['What is the monthly budget for GPUs?', 'kv-cache', ['gpu'], /^I don’t know/],
  [
    'why timestamps around 1e9, is that about floating point?',
    'k-means-code',
    ['form', 'stop'],
    /^The nearest that the prompt says: “Some teams feed in timestamps, around 1e9 and seconds apart/,
  ],
])('says again no more than fits: %s', (question, id, told, expected) => {
  expect(saidTo(question, id, told).text).toMatch(expected);
});

// Bug: "No need to guess" to who had guessed nothing.
it('takes a "right?" behind other questions for no assumption', () => {
  const question =
    'Is the peak predictable, and how fresh must a new listing be? Sold items must disappear, right?';
  expect(saidTo(question, 'marketplace-search-merger').text).toMatch(
    /^A new listing must be found/,
  );
});
