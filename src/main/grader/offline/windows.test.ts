import { describe, expect, it } from 'vitest';
import { vectorSize } from '../encoder/encoder.js';
import { featuresOf } from './features.js';
import type { VectorTable } from './meaning.js';
import { aliasTable } from './fold.js';
import { aliases, answerWith, fixturePrompt } from './prompt.fixture.js';
import { readAnswer } from './read-answer.js';

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

describe('nearness', () => {
  const axis = (at: number): Float32Array =>
    Float32Array.from({ length: vectorSize }, (_, index) => Number(index === at));
  const positive = fixturePrompt.rubric.filter(({ kind }) => kind !== 'anti-pattern');
  /** Each criterion's texts lie on an axis of their own. */
  const table = new Map(
    positive.flatMap(({ phrasings, strong }, at) =>
      [...phrasings, strong].map((text) => [text, axis(at)] as const),
    ),
  );
  const at = positive.findIndex((criterion) => criterion.id === id);

  it('is high for a sentence that lies near this criterion alone', () => {
    const own = new Map([...table, [claim, axis(at)] as const]);
    const other = new Map([...table, [claim, axis((at + 1) % positive.length)] as const]);
    expect(nearestOf(claim, own)).toBeGreaterThan(0.5);
    expect(nearestOf(claim, other)).toBeLessThan(0.1);
  });

  it('is none for a sentence that is equally near to all, as a long one often is', () => {
    const near = Float32Array.from({ length: vectorSize }, (_, index) =>
      index < positive.length ? 1 / Math.sqrt(positive.length) : 0,
    );
    expect(nearestOf(claim, new Map([...table, [claim, near]]))).toBeCloseTo(0, 5);
  });
});
