import { beforeAll, expect, it } from 'vitest';
import { bankVerdicts, type BankVerdicts } from '../bank-verdicts.fixture.js';

let verdictOn: BankVerdicts;
beforeAll(async () => {
  verdictOn = await bankVerdicts();
}, 60_000);

const design =
  'Parse with OCR, chunk by 500 tokens, embed, HNSW vector index. I would not use BM25; dense retrieval alone is enough. No reranker is needed. Rights are not checked in the search: we retrieve the top 50 of all and remove forbidden files from the answer afterwards. Citations are made by the model itself and need no check. We look at thumbs up and down after launch; a golden set is not necessary.';

// Bug: an answer that denies what a criterion asks for was asked which way round it means it.
it.each([
  ['hybrid-retrieval', 'I would not use BM25'],
  ['rerank-stage', 'No reranker is needed'],
  ['grounded-cited-answers', 'need no check'],
  ['acl-filter-in-search', 'Rights are not checked in the search'],
  ['offline-eval-set', 'a golden set is not necessary'],
])('%s is not met, by “%s”', (id, said) => {
  const verdict = verdictOn(`rag-over-internal-pdfs/${id}`, design);
  expect(verdict?.verdict).toBe('not-met');
  expect(verdict?.reason).toContain(said);
  expect(verdict?.closest?.[0]?.quote).toContain(said);
});

// Bug: more machines were taken for the machines.
it('settles nothing by what one does without more of', () => {
  const said = 'No extra machine needed, on snow the rooms go to the small model.';
  const { reason = '' } = verdictOn('live-captions-surge/timetable-start', said) ?? {};
  expect(reason).not.toContain('rules it');
});

it.each([
  'No reranker is needed until recall is measured.',
  'If the passages are few, no reranker is needed.',
  'No reranker is needed for a single hit; otherwise a cross-encoder scores the top 50.',
  'A reranker is not necessary by itself, but the cross-encoder reranks the best 50 here.',
])('settles nothing by “%s”', (said) => {
  expect(verdictOn('rag-over-internal-pdfs/rerank-stage', said)?.reason).not.toContain('rules it');
});
