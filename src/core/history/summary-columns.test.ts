import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AttemptSummary } from './attempt-summary.js';
import { attemptsOf, tableOf } from './summary-columns.js';
import { bands } from '../grade/band.js';
import { extents } from '../grade/extent.js';
import { levels, promptKinds } from '../prompt/prompt.js';

const word = fc.constantFrom('', 'a', 'b', '__proto__');
const attempts: fc.Arbitrary<readonly AttemptSummary[]> = fc.array(
  fc.record({
    id: fc.string(),
    promptId: word,
    title: word,
    kind: fc.constantFrom(...promptKinds),
    mode: fc.constantFrom('mock', 'practice'),
    level: fc.constantFrom(...levels),
    startedAtMs: fc.nat(),
    elapsedSec: fc.nat(),
    isSubmitted: fc.boolean(),
    result: fc.option(
      fc.record(
        {
          band: fc.constantFrom(...bands, null),
          total: fc.nat(100),
          low: fc.nat(100),
          high: fc.nat(100),
          extent: fc.constantFrom(...extents),
          missed: fc.array(word),
          settled: fc.option(
            fc.record({
              count: fc.nat(40),
              band: fc.constantFrom(...bands, null),
              total: fc.nat(100),
              low: fc.nat(100),
              high: fc.nat(100),
            }),
          ),
          questions: fc.array(fc.option(fc.record({ low: fc.nat(100), high: fc.nat(100) }))),
        },
        { requiredKeys: ['band', 'total', 'low', 'high', 'extent', 'missed', 'settled'] },
      ),
    ),
  }),
);

test('any attempts come back as they were, also by way of JSON', () => {
  fc.assert(
    fc.property(attempts, (all) => {
      const table = JSON.parse(JSON.stringify(tableOf(all))) as ReturnType<typeof tableOf>;
      expect(attemptsOf(table)).toEqual(all);
    }),
  );
});

test('columns that do not fit each other give no attempt with a guessed result', () => {
  fc.assert(
    fc.property(
      attempts.filter((all) => all.length > 1),
      (all) => {
        const table = tableOf(all);
        expect(attemptsOf({ ...table, totals: table.totals.slice(1) })).toBeNull();
        const lost = { row: all.length, count: 1, band: null, total: 1, low: 1, high: 1 };
        expect(attemptsOf({ ...table, settled: [lost] })).toBeNull();
        expect(attemptsOf({ ...table, rounds: [{ row: all.length, questions: [] }] })).toBeNull();
        expect(attemptsOf({ ...table, titles: { ...table.titles, values: [] } })).toBeNull();
      },
    ),
  );
});
