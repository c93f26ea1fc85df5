import { expect, it } from 'vitest';
import type { Evidence } from '../../../../core/grade/grade.js';
import { notAmong, withoutRepeats } from './quote-evidence.js';

const text = (start: number, end: number, phaseId = 'design'): Evidence => ({
  quote: `${String(start)} to ${String(end)}`,
  place: { kind: 'text', phaseId, start, end, atSec: 0 },
});

// Bug: "Reports minutes without captions" shows one and the same sentence twice.
it('shows no passage twice of a criterion, nor one that stands in another', () => {
  const [whole, part, same, other] = [text(0, 90), text(10, 40), text(0, 90), text(10, 40, 'wrap')];
  expect(withoutRepeats([part, whole, same, other])).toEqual([whole, other]);
  expect(notAmong([part], [whole, other])).toEqual([other]);
});
