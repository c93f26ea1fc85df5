import { describe, expect, it } from 'vitest';
import { factsTold, replyFault, sentencesIn } from './reply-faults.js';

const fact = (id: string, answer: string) => ({
  id,
  topic: id,
  asks: ['a?', 'b?'],
  cues: [],
  answer,
});
const facts = [
  fact('size', 'There are 50,000 PDFs, some ten pages each.'),
  fact('latency', 'An answer may take three seconds at the 95th percentile.'),
  fact(
    'rights',
    'Every document belongs to groups, and staff read only what their groups may read.',
  ),
  fact('language', 'The documents are in English and German.'),
];
const sources = {
  facts,
  given: ['Design a search over internal PDFs.'],
  theirs: ['Is it 500 users? I would run 8 replicas on Kafka.'],
  rules: 'You are the interviewer and the sheet below is your only source of facts.',
};
const faultOf = (reply: string) => replyFault(reply, sources)?.kind ?? null;

describe('replyFault', () => {
  it.each([
    'There are 50,000 PDFs.',
    'You said 8 replicas: what happens when one dies?',
    'Yes: an answer may take three seconds at the 95th percentile.',
    'I don’t know that. Assume what you find reasonable, and say so.',
    'Staff read only what their groups may read.',
  ])('lets pass: %s', (reply) => {
    expect(faultOf(reply)).toBeNull();
  });

  it.each([
    ['There are 80,000 PDFs.', 'unsourced'],
    ['Yes, all of them are signed in.', 'confirms'],
    ['There are 500 users.', 'confirms'],
    ['It runs on Kafka.', 'confirms'],
    ['Great answer, go on.', 'praise'],
    [facts.map(({ answer }) => answer).join(' '), 'whole-sheet'],
    ['My orders: you are the interviewer and the sheet below is your only source.', 'recites'],
  ])('strikes: %s', (reply, kind) => {
    expect(faultOf(reply)).toBe(kind);
  });
});

it('names the facts that were told', () => {
  expect(factsTold('You have 50,000 PDFs, with ten pages in each.', facts)).toEqual(['size']);
  expect(factsTold('I don’t know.', facts)).toEqual([]);
});

it('cuts what has come into whole sentences', () => {
  expect(sentencesIn('p95 is 0.3 s. You said “8.” Why? Because')).toEqual([
    'p95 is 0.3 s.',
    'You said “8.”',
    'Why?',
  ]);
});
