import { expect, it } from 'vitest';
import { roundId } from '../../../../core/library/round-id.js';
import { sampleByStanding } from './sample-prompts.js';

// Bug: what had gone well in a round minutes ago was asked again, as a round's result was nobody's.
it('what went well in a round just now waits for what was never asked, and for what went badly in it', () => {
  const round = {
    promptId: roundId(['knn', 'lora', 'rope']),
    startedAtMs: Date.now(),
    result: {
      ...{ band: null, total: 70, low: 70, high: 70, missed: [], settled: null },
      extent: 'whole' as const,
      questions: [
        { low: 100, high: 100 },
        { low: 91, high: 91 },
        { low: 20, high: 20 },
      ],
    },
  };
  const prompts = ['knn', 'lora', 'rope', 'unseen'].map((id) => ({ id }));
  const drawn = sampleByStanding(prompts, [round], 4, () => 0.3).map(({ id }) => id);
  expect(drawn.slice(0, 2).toSorted()).toEqual(['rope', 'unseen']);
});
