import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandOf, bands, lower } from '../grade/band.js';
import { capOf, countedSpan, standingOf } from './standing.js';

const points = fc.integer({ min: 0, max: 100 });

test('what a result counts as lies in its band, and is its own points where no cap falls', () => {
  fc.assert(
    fc.property(points, fc.constantFrom(...bands), (total, most) => {
      const band = lower(bandOf(total), most);
      const counts = countedSpan({ low: total, high: total, band });
      expect(bandOf(counts.high)).toBe(band);
      if (bandOf(total) === band) expect(counts.high).toBe(total);
      expect(capOf({ low: total, high: total, band }) !== null).toBe(bandOf(total) !== band);
    }),
  );
});

test('a cap makes weak or fair what its points alone would call strong', () => {
  const held = (band: 'lean-no-hire' | 'lean-hire') =>
    standingOf(countedSpan({ low: 73, high: 95, band }));
  expect(held('lean-no-hire')).toBe('weak');
  expect(held('lean-hire')).toBe('fair');
  expect(standingOf(countedSpan({ low: 73, high: 95, band: null }))).toBe('strong');
  expect(standingOf(countedSpan({ low: 50, high: 95, band: null }))).toBe('open');
});
