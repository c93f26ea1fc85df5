import { describe, expect, it } from 'vitest';
import { vectorSize } from '../encoder/encoder.js';
import { featuresOf } from './features.js';
import type { VectorTable } from './meaning.js';
import { findCandidates } from './offline-grader.js';
import { aliases, answerWith, fixturePrompt } from './prompt.fixture.js';

const id = 'keyword-and-vector';
const claim = 'BM25 beside a vector index, and both lists are merged.';

/** The most of a feature over the windows of one criterion. */
function most(
  text: string,
  feature: 'nearness' | 'concreteness',
  vectors: VectorTable = new Map(),
): number {
  const answer = answerWith({ phases: { design: text } });
  const { candidates } = findCandidates({ prompt: fixturePrompt, answer }, aliases, vectors);
  const [found] = [...candidates].filter(([{ criterion }]) => criterion.id === id);
  if (found === undefined) throw new Error(`there is no ${id}`);
  const [compiled, windows] = found;
  return Math.max(...windows.map((window) => featuresOf(window, compiled)[feature]));
}

describe('concreteness', () => {
  const vague = 'I would use a good search here and it should work well for all the users we have.';
  const exact = 'Top 50 of each, RRF with k = 60, 40 ms at p95, 10 → 5 after the filter.';

  it('is higher amid figures than amid vague words', () => {
    expect(most(`${exact}\n${claim}`, 'concreteness')).toBeGreaterThan(
      most(`${vague}\n${claim}`, 'concreteness'),
    );
  });

  it('is not raised by list numbers or bold type, which are layout', () => {
    const plain = most(`${vague}\n${claim}`, 'concreteness');
    expect(most(`1. ${vague}\n2. ${claim}`, 'concreteness')).toBe(plain);
    expect(most(`**I would** use${vague.slice(11)}\n${claim}`, 'concreteness')).toBe(plain);
  });
});

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
    expect(most(claim, 'nearness', own)).toBeGreaterThan(0.5);
    expect(most(claim, 'nearness', other)).toBeLessThan(0.1);
  });

  it('is none for a sentence that is equally near to all, as a long one often is', () => {
    const near = Float32Array.from({ length: vectorSize }, (_, index) =>
      index < positive.length ? 1 / Math.sqrt(positive.length) : 0,
    );
    expect(most(claim, 'nearness', new Map([...table, [claim, near]]))).toBeCloseTo(0, 5);
  });
});
