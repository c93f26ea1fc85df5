import { expect, it } from 'vitest';
import { wasTold } from '../../core/interviewer/was-told.js';
import { wordsOf } from '../../core/prompt/cue-match.js';
import { termsOf } from './meaning/text-terms.js';
import { handOver, inOneReply, toldBefore, toldFact, withoutCount } from './reply-words.js';

const phases = [
  { id: 'design', title: 'Design', minutes: 25, ask: 'How?' },
  { id: 'test', title: 'Test', minutes: 10, ask: 'Why?' },
];
const said = (phaseId: string, elapsedSec: number, timeFactor = 1): string | null =>
  handOver(phases, phaseId, { elapsedSec, timeFactor });

// Bugs: it took two or three sentences; "That's our time" at the end of the last phase, with seven of the 35 minutes left.
it('hands on at the end of a phase, and ends the interview only with its time', () => {
  expect(said('design', 1500)).toBe(
    'That’s the time for Design: finish your thought, then let’s move on to Test.',
  );
  expect(said('test', 28 * 60 + 13)).toBe(
    'That’s the time for Test, with about 7 minutes left in all: look it over, then submit.',
  );
  expect(said('test', 34 * 60)).toContain('about a minute left');
  expect(said('test', 35 * 60)).toBe('That’s our time: finish your thought, then submit.');
  expect(said('test', 35 * 60, 2)).toContain('about 35 minutes left');
  expect(said('gone', 60)).toBeNull();
});

// Bug: "As I said: …" and, below it, "As I said: …" in one reply.
it('says once that it has said things before', () => {
  const [one, two] = ['Two cards.', 'Three shops.'].map((fact) => toldBefore(fact, 'How many?'));
  if (one === undefined || two === undefined) throw new Error('no facts');
  expect(inOneReply([one, two])).toBe('As I said: Two cards.\n\nThree shops.');
  expect(inOneReply([one, 'New.', two])).toBe(`${one}\n\nNew.\n\n${two}`);
});

// Bug: "W is d_out × d_in", of a matrix that the prompt and the code call w.
it('tells a fact in its own case, and what is left of a yes with a capital', () => {
  expect(toldFact('w is d_out × d_in.', false)).toBe('w is d_out × d_in.');
  expect(toldFact('Yes, every turn.', false)).toBe('Every turn.');
});

// Bug: "Two. A small model ..." to who asked what a report may cost.
it('begins with a count only where one was asked for, and knows the fact again without it', () => {
  const answer = 'Two. A small model on our own cards, and a large one.';
  expect(withoutCount(answer, 'How many models are there?')).toBe(answer);
  const text = withoutCount(answer, 'What is the cost limit for a report?');
  expect(text).toBe('A small model on our own cards, and a large one.');
  expect(withoutCount('Two hundred. No more.', 'How fast?')).toBe('Two hundred. No more.');
  expect(wasTold([{ who: 'interviewer', factId: null, text }], { id: 'models', answer })).toBe(
    true,
  );
});

// Bug: "As I said", and all but the sentence that was asked for, as one sentence "falls behind" and another "looks back".
it('says the whole again where no sentence holds enough of what is asked', () => {
  const fact =
    'A transducer of 0.6 billion parameters, each layer looks 5.6 seconds back. A GPU carries 100 streams. ' +
    'With more all of them fall behind. There is a sister with 0.1 billion: 300 streams, more wrong words.';
  const question = 'Is there a smaller or faster model we could fall back to?';
  expect(toldBefore(fact, question, 'Models and what a GPU carries')).toBe(`As I said: ${fact}`);
  expect(toldBefore(fact, 'How many streams does a GPU carry?', 'Models')).not.toContain(
    'transducer',
  );
});

// Bug: "As I said: 12 million vectors of 512 float32 numbers", as though that settled whether they have unit length.
it('calls no answer what holds nothing of what is asked, in its words or in those that it is asked for by', () => {
  const fact = '12 million vectors of 512 float32 numbers. Many are near-duplicates.';
  const askedBy = new Set(termsOf('How many vectors are there, of which dimension?', wordsOf));
  const again = (question: string): string => toldBefore(fact, question, 'The photos', askedBy);
  expect(again('Are the vectors normalised to unit length?')).toBe(
    `I don’t know more on that than I said before: ${fact}`,
  );
  expect(again('Of which dimension are the vectors?')).toBe(`As I said: ${fact}`);
});

// Bugs: "As I said", of a second region to who asked whether the index may be there, of tokens to who asked what was scored.
it('claims to have settled no yes-or-no question that brings something new', () => {
  const platform =
    'It must work above all when the platform is down. Last year the wiki was down in the very outage that it described: ' +
    'same region, same login. There is a second region with a small CPU cluster, but no GPU.';
  const again = (question: string, asks: string, fact: string, topic: string): string =>
    toldBefore(fact, question, topic, new Set(termsOf(asks, wordsOf)));
  const down = 'When the platform itself is down';
  const allowed = 'Is the index allowed to be in the second region too?';
  expect(again(allowed, 'Is there a second region?', platform, down)).toMatch(/^I don’t know more/);
  const region = again('Is there a second region?', 'Is there a second region?', platform, down);
  expect(region).toMatch(/^As I said: .*There is a second region/);
  const models =
    'They differ: the old one splits into 4.0 characters per token. The loss was 1.2 nats per token. Its answers are 40 % longer.';
  const scored = 'the perplexity was computed on answer tokens only, correct?';
  expect(again(scored, 'What was the perplexity?', models, 'The models')).toMatch(/^I don’t know/);
  const test = '200 questions from the same tickets as the training data, with one reference each.';
  const judge = 'Does the judge get the reference answer too?';
  expect(
    again(judge, 'How is it evaluated, and how many answers are in it?', test, 'The test set'),
  ).toMatch(/^I don’t/);
});

// Bug: of "per country and minute. Of today's 310 ms ..." it said only the second sentence to who asked after countries.
it('cuts a question short at a preposition only where enough of it is left', () => {
  const fact =
    "They run until the ordered ids leave it, without pictures or page, per country and minute. Of today's 310 ms the " +
    'ranking stage has 255 at P99, although its median is 63; retrieval has some 45. If a part is late, a simpler order is better.';
  const question = 'Does the P99 of 150 ms have to hold in the smallest country too, per country?';
  const askedBy = new Set(
    termsOf('What do the 150 ms cover, and is the P99 per country?', wordsOf),
  );
  expect(toldBefore(fact, question, 'What the 150 ms cover', askedBy)).toContain('per country');
  const cases = 'Upper and lower case are the same. Table names are quoted. '.concat(
    'A statement ends with a semicolon, and what stands behind it on the same line is read as the next one, comments aside.',
  );
  expect(toldBefore(cases, 'Does case matter in table names?')).toBe(
    'As I said: Upper and lower case are the same.',
  );
});
