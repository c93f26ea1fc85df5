import { expect, it } from 'vitest';
import type { Term } from '../../../core/prompt/glossary.js';
import { searchTerms } from './term-search.js';

const term = (name: string, group: string, meaning = 'What it is.'): Term => ({
  term: name,
  group,
  meaning,
  use: 'When it fits.',
  aliases: name === 'Tail latency' ? ['P99'] : [],
  forms: [],
});
const terms = [
  term('Zeta', 'Serving', 'Raises latency.'),
  term('latency', 'Serving'),
  term('Tail latency', 'Serving'),
  term('Kafka', 'Data'),
];
const names = (query: string): readonly string[] =>
  searchTerms(terms, query).flatMap((group) => group.terms.map((one) => one.term));

it('what is named so comes first, then what tells of it', () => {
  expect(names('latency')).toEqual(['latency', 'Tail latency', 'Zeta']);
  expect(names('p99')).toEqual(['Tail latency']);
  expect(names('nothing of it')).toEqual([]);
});

it('without a query all are there, each under its group', () => {
  expect(searchTerms(terms, ' ').map(({ group, terms: own }) => [group, own.length])).toEqual([
    ['Serving', 3],
    ['Data', 1],
  ]);
});
