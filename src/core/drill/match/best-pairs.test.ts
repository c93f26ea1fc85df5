import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestPairs } from './best-pairs.js';

/** Every way to pair, one by one. */
function most(worths: readonly (readonly number[])[], taken = new Set<number>(), row = 0): number {
  if (row === worths.length) return 0;
  let best = most(worths, taken, row + 1);
  for (const [column, worth] of (worths[row] ?? []).entries()) {
    if (taken.has(column) || worth <= 0) continue;
    best = Math.max(best, worth + most(worths, new Set([...taken, column]), row + 1));
  }
  return best;
}

const table = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }))
  .chain(([rows, columns]) => {
    const row = fc.array(fc.integer({ min: -3, max: 9 }), {
      minLength: columns,
      maxLength: columns,
    });
    return fc.array(row, { minLength: rows, maxLength: rows });
  });

// Bug: the surest pair first takes the only box that another one could have had.
test('no other pairing is worth more, none is worth nothing, and none is double', () => {
  fc.assert(
    fc.property(table, (worths) => {
      const pairs = bestPairs(worths);
      const used = pairs.filter((column) => column >= 0);
      expect(new Set(used).size).toBe(used.length);
      const worth = pairs.map((column, row) => (column < 0 ? 0 : (worths[row]?.[column] ?? NaN)));
      for (const [row, column] of pairs.entries())
        if (column >= 0) expect(worth[row]).toBeGreaterThan(0);
      expect(worth.reduce((sum, one) => sum + one, 0)).toBe(most(worths));
    }),
    { seed: 7, numRuns: 1000 },
  );
});

test('the second best for one leaves the best for two', () => {
  expect(bestPairs([[9, 8], [8, 0]])).toEqual([1, 0]); // prettier-ignore
  expect(bestPairs([])).toEqual([]);
});
