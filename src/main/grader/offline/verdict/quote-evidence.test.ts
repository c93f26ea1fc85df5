import { expect, it } from 'vitest';
import type { Evidence } from '../../../../core/grade/grade.js';
import { unrepeated } from './quote-evidence.js';

const at = (quote: string, start: number, phaseId = 'design'): Evidence => ({
  quote,
  place: { kind: 'text', phaseId, start, end: start + quote.length, atSec: 1 },
});

// Bug: one sentence is quoted twice for a criterion, once a little longer.
it('quotes no sentence twice', () => {
  const first = at('If no run exists, we send the fallback.', 40);
  const longer = at('Slack is 75. If no run exists, we send the fallback.', 27);
  const elsewhere = at('Send the fallback.', 40, 'wrap-up');
  expect(unrepeated([first, longer, elsewhere])).toEqual([first, elsewhere]);
  const copied = at(first.quote, 7, 'wrap-up');
  expect(unrepeated([first, copied])).toEqual([first]);
  const question = { ...first, place: { kind: 'question', index: 0, atSec: 2 } } as const;
  expect(unrepeated([first, question])).toEqual([first, question]);
});
