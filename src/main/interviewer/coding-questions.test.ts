import { beforeAll, expect, it } from 'vitest';
import type { Turn } from '../../core/attempt/attempt-state.js';
import { bankRooms, type BankRooms } from './bank-rooms.fixture.js';
import { offlineInterviewer } from './offline-interviewer.js';

let rooms: BankRooms;
beforeAll(async () => {
  rooms = await bankRooms();
}, 60_000);

const answer = (question: string, id: string) => offlineInterviewer.answer(rooms(id), question);

// Bugs: "I don't have that by this name" to what one asks first of a coding task; each in the words of a sitting.
it.each([
  [
    'rotary-half-split',
    'shapes',
    'What does the table look like, one column per pair or one per component?',
  ],
  ['rotary-half-split', 'values', 'Are the values rotated as well?'],
  ['rotary-half-split', 'odd-width', 'Can head_dim be zero or seq_len be zero?'],
  ['rotary-half-split', 'numbers', 'How long do the sequences get?'],
  ['bleu-score', 'tokens', 'Are the two systems scored with the same tokenizer?'],
  ['bleu-score', 'grams', 'What type does ngram_counts return, a dict keyed by tuple?'],
  [
    'ivf-search',
    'by-day',
    'Who changes the lists by day, and may that happen while a search runs?',
  ],
  ['ivf-search', 'by-day', 'Can tickets be added to a list while a search is running?'],
  ['ivf-search', 'by-day', 'Are deleted tickets removed from the lists, or only marked?'],
  ['product-quantisation-code', 'pieces', 'Are codebooks always 256 centroids?'],
  ['product-quantisation-code', 'form', 'What type is a code, a list of ints or bytes?'],
  ['cached-attention-step', 'misfit', 'Can n_kv_heads be zero?'],
  ['dynamic-batcher', 'arguments', 'Are names unique?'],
  ['k-means-code', 'form', 'What does kmeans return exactly, a tuple?'],
  ['lora-forward', 'merging', 'Should merge return a new matrix?'],
  ['masked-sft-loss', 'form', 'Is the mask a list of bools or 0/1?'],
  ['sql-allow-check', 'lists', 'What does schema look like, a dict of lists?'],
  ['token-bucket', 'calls', 'What does the constructor take?'],
  ['top-p-sampling', 'zero', 'Can temperature be 0?'],
])('%s tells of %s: %s', (id, fact, question) => {
  expect(answer(question, id).factId).toBe(fact);
});

// Bug: a sentence of the statement, or another fact, came before one that is asked for in these very words.
it('answers each question of a sheet with its fact, where no other has the same', () => {
  for (const { id, facts } of [rooms('top-p-sampling').prompt, rooms('ivf-search').prompt])
    for (const fact of facts)
      for (const ask of fact.asks) expect(answer(ask, id).factId, ask).toBe(fact.id);
});

// Bugs: "Nothing I know speaks for or against it", "I don't judge before the end", "What exactly do you want to know?"
it.each([
  ['ivf-search', 'Can I use heapq?', /No library but the standard one/],
  ['ivf-search', 'Is it fine if I use the heapq module?', /No library but the standard one/],
  ['ivf-search', 'Is heapq allowed?', /No library but the standard one/],
  ['bleu-score', 'Can I use math?', /nothing but the standard library/],
  ['rotary-half-split', 'Can I use cmath?', /No library but `math`/],
  [
    'product-quantisation-code',
    'Can I use heapq?',
    /plain Python.*The standard library is part of that/s,
  ],
])('%s says which modules may be used: %s', (id, question, words) => {
  expect(answer(question, id).text).toMatch(words);
});

it('takes a module’s name for one only where leave is asked', () => {
  expect(answer('Does the counter reset at midnight?', 'token-bucket').text).not.toMatch(
    /in the prompt/,
  );
  expect(answer('May I answer the last question in the notes?', 'ivf-search').text).toMatch(
    /^The form is yours/,
  );
});

const say = (who: Turn['who'], text: string, factId: string | null = null): Turn => ({
  who,
  atSec: 1,
  phaseId: 'clarify',
  text,
  factId,
});
const after = (question: string, id: string, talk: readonly Turn[]) =>
  offlineInterviewer.answer(rooms(id, [...talk, say('you', question)]), question);

// Bugs: the fact of another thing, or of one half; its topic, where the sheet had the very answer.
it.each([
  ['inverted-file-index', 'machine', 'Is there a latency target?'],
  [
    'elastic-serving',
    'supply',
    'What does the contract with the cloud cost, and how much may the peak cost more?',
  ],
  [
    'elastic-serving',
    'clients',
    'Are many questions of that night the same, so that answers could be cached or written in advance?',
  ],
  ['sft-loss-masking', 'symptom', 'What did the first run train on exactly, all tokens?'],
  ['bedside-guidelines', 'experts', 'How much time do we have until go-live?'],
])('%s tells of %s: %s', (id, fact, question) => {
  expect(answer(question, id).factId).toBe(fact);
});

// Bug: whoever did not take an offer of one topic, and asked on, was told its fact twice in one reply.
it('tells a fact once in a reply', () => {
  const offer =
    'I don’t have that by this name. Do you mean “Batches”? If not, assume what seems reasonable, and say so.';
  const talk = [say('you', 'Averages of what?'), say('interviewer', offer)];
  const { text } = after('How was the model trained?', 'sft-loss-masking', talk);
  const parts = text.split('\n\n');
  expect(new Set(parts).size).toBe(parts.length);
});

// Bug: behind a full answer, "Nearest to that is what I said before" and a paragraph of something else.
it('adds nothing to an answer that only comes near', () => {
  const id = 'elastic-serving';
  const shape = rooms(id).prompt.facts.find((fact) => fact.id === 'event-shape')?.answer ?? '';
  const talk = [say('interviewer', shape, 'event-shape')];
  const question =
    'Which requests matter most? Is rebooking more important than a baggage question?';
  const { text, factId } = after(question, id, talk);
  expect(factId).toBe('who-first');
  expect(text).not.toContain('Nearest to that');
});

it('takes a plan with a figure for an assumption', () => {
  expect(answer('is it ok if I plan for 2?', 'bedside-guidelines').text).toMatch(/your assumption/);
});
