import { expect, it } from 'vitest';
import { listedIn } from './enumerations.js';
import { aliasTable } from './fold-words.js';
import { aliases } from '../offline/prompt.fixture.js';
import { plainText } from './tokens.js';

const itemsOf = (text: string) => {
  const { plain, tokens } = plainText(text, aliasTable(aliases));
  return listedIn(tokens).map(({ at, end }) => plain.slice(at, end));
};

/** The bug: a sentence that lists every tool of the trade counts as an explanation of each. */
it('finds the items of a long row, without what stands before and after it', () => {
  expect(
    itemsOf('Other things like prefix caching, int8, drafting, FP8 and pages can be added.'),
  ).toEqual(['prefix caching', 'int8', 'drafting', 'fp8', 'pages']);
});

/** The bug: terse notes, which also have commas, count as bare lists. */
it.each([
  ['a short row', 'We log latency, cost, errors and drift.'],
  [
    'clauses',
    'we shard by tenant, each shard has two copies, writes go to both, reads to one, etc',
  ],
  ['a row cut by a colon', 'hybrid: bm25, vectors; fused: rank, then rerank, top 8'],
])('leaves %s alone', (_name, text) => {
  expect(itemsOf(text)).toEqual([]);
});
