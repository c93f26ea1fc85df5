import { expect, it } from 'vitest';
import { vectorSize } from '../../encoder/encoder.js';
import { featuresOf } from '../verdict/features.js';
import type { VectorTable } from '../rubric/sentence-vectors.js';
import { aliasTable } from '../../text/fold-words.js';
import { aliases, answerWith, fixturePrompt } from '../prompt.fixture.js';
import { readAnswer } from '../read-answer.js';

const id = 'keyword-and-vector';
const claim = 'BM25 beside a vector index, and both lists are merged.';

/** The most of it over the windows of one criterion. */
function nearestOf(text: string, vectors: VectorTable): number {
  const answer = answerWith({ phases: { design: text } });
  const { criteria } = readAnswer({ prompt: fixturePrompt, answer }, aliasTable(aliases), vectors);
  const own = criteria.find(({ compiled }) => compiled.criterion.id === id);
  if (own === undefined) throw new Error(`there is no ${id}`);
  return Math.max(...own.candidates.map((window) => featuresOf(window).nearness));
}

const axis = (at: number): Float32Array =>
  Float32Array.from({ length: vectorSize }, (_, index) => Number(index === at));
const own = fixturePrompt.rubric.find((criterion) => criterion.id === id);
if (own === undefined) throw new Error(`there is no ${id}`);
/** What meets the criterion lies on one axis, what falls short of it on another. */
const table = new Map([
  ...[...own.phrasings, own.strong].map((text) => [text, axis(0)] as const),
  ...[...own.nearMisses, own.novice].map((text) => [text, axis(1)] as const),
]);

/** The bug: a sentence on the very topic counts as near, though it says what falls short. */
it('is near by what meets the criterion, and not by what is said about it', () => {
  expect(nearestOf(claim, new Map([...table, [claim, axis(0)]]))).toBeCloseTo(1, 5);
  expect(nearestOf(claim, new Map([...table, [claim, axis(1)]]))).toBeCloseTo(-1, 5);
});

it('is none for a sentence that is equally near to both, as a long one often is', () => {
  const both = Float32Array.from({ length: vectorSize }, (_, at) => (at < 2 ? Math.SQRT1_2 : 0));
  expect(nearestOf(claim, new Map([...table, [claim, both]]))).toBeCloseTo(0, 5);
});
