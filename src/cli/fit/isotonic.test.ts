import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chanceAt } from '../../main/grader/offline/verdict/features.js';
import { isotonicCurve } from './isotonic.js';

const items = fc.array(
  fc.record({ odds: fc.double({ min: -6, max: 6, noNaN: true }), isMet: fc.boolean() }),
  { minLength: 30, maxLength: 400 },
);

// Bug: a passage that says more of a criterion gets a smaller chance.
test('the curve never falls, and stays within 0 and 1', () => {
  fc.assert(
    fc.property(items, (all) => {
      const curve = isotonicCurve(all);
      const chances = [-9, -4, -2, -1, 0, 1, 2, 4, 9].map((odds) => chanceAt(odds, curve));
      expect(chances).toEqual(chances.toSorted((a, b) => a - b));
      expect(Math.min(...chances)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...chances)).toBeLessThanOrEqual(1);
    }),
  );
});

// Bug: chances that are all too high or too low.
test('its mean is how often it was met', () => {
  const all = Array.from({ length: 500 }, (_, index) => ({
    odds: index / 100,
    isMet: index % 10 < index / 50,
  }));
  const curve = isotonicCurve(all);
  const mean = all.reduce((sum, { odds }) => sum + chanceAt(odds, curve), 0) / all.length;
  expect(mean).toBeCloseTo(all.filter(({ isMet }) => isMet).length / all.length, 2);
});
