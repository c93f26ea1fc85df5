import { describe, expect, it } from 'vitest';
import type { AttemptSummary } from '../history/attempt-summary.js';
import { goesWith, pairOf, picked } from './compared-pair.js';
import { roundId } from './round-id.js';

const attempt = (id: string, more: Partial<AttemptSummary> = {}): AttemptSummary => ({
  ...{ id, promptId: 'rag', title: 'RAG', kind: 'system-design', mode: 'mock', level: 'senior' },
  ...{ startedAtMs: 1_000_000, elapsedSec: 60, isSubmitted: true },
  result: {
    ...{ band: 'hire', total: 72, low: 72, high: 72, extent: 'whole', missed: [], settled: null },
  },
  ...more,
});

describe('picked', () => {
  const [a, b, c] = [attempt('a'), attempt('b', { startedAtMs: 5 }), attempt('c')];

  it('takes what is picked again back, and lets a third take the place of the first', () => {
    expect(picked([a, b], a)).toEqual([b]);
    expect(picked([a, b], c)).toEqual([b, c]);
  });

  it('takes no other prompt, and none without a result', () => {
    expect(picked([a], attempt('d', { promptId: 'other' }))).toEqual([a]);
    expect(goesWith(attempt('e', { result: null }), [])).toBe(false);
  });

  it('puts the earlier one first, in whatever order they were picked', () => {
    expect(pairOf([a, b])).toEqual({ before: b, after: a });
    expect(pairOf([a])).toBeNull();
  });

  // Bug: two rounds with the same three questions could not be compared, as their order differed.
  it('takes rounds together that asked the same prompts, in whatever order', () => {
    const round = (...ids: readonly string[]): AttemptSummary =>
      attempt(ids.join(), { promptId: roundId(ids) });
    const chosen = [round('knn', 'lora')];
    expect(goesWith(round('lora', 'knn'), chosen)).toBe(true);
    expect(goesWith(round('lora', 'rope'), chosen)).toBe(false);
    expect(goesWith(attempt('knn', { promptId: 'knn' }), chosen)).toBe(false);
  });
});
