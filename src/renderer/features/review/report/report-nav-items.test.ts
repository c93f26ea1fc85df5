// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { phaseItem } from './report-nav-items.js';

const counted = (...verdicts: readonly ('met' | 'partial' | 'not-met' | 'unsure')[]) =>
  phaseItem({
    phase: { id: 'design', title: 'Design' },
    judged: verdicts.map((verdict) => ({ verdict })),
  });

// Bug: five criteria that were open stood as "0 / 5", and read as five missed.
test('what is open may still be met', () => {
  expect(counted('unsure', 'unsure', 'unsure')).toMatchObject({
    count: '0–3 / 3',
    countWords: '0 of 3 met, 3 open',
  });
  expect(counted('met', 'unsure', 'not-met', 'partial').count).toBe('1–2 / 4');
  expect(counted('met', 'not-met')).toMatchObject({ count: '1 / 2', countWords: '1 of 2 met' });
});
