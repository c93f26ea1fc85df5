import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applySplice, emptyText, secondOf, spliceBetween, textAt } from './timed-text.js';

const anyText = fc.string({ unit: fc.constantFrom('a', 'b', '\n', 'é', '😀') });

describe('spliceBetween', () => {
  it('turns any text into any other, or the journal would replay something else', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const splice = spliceBetween(before, after);
        const result = splice === null ? before : applySplice(textAt(before, 0), splice, 1).text;
        expect(result).toBe(after);
      }),
    );
  });

  it('finds the edit also where it crosses the blocks in which long texts are compared', () => {
    const long = 'abc'.repeat(4000);
    const place = fc.nat(long.length);
    fc.assert(
      fc.property(place, fc.nat(9000), anyText, (at, remove, insert) => {
        const after = long.slice(0, at) + insert + long.slice(at + remove);
        const splice = spliceBetween(long, after);
        const result = splice === null ? long : applySplice(textAt(long, 0), splice, 1).text;
        expect(result === after).toBe(true);
        expect(splice?.insert.length ?? 0).toBeLessThanOrEqual(insert.length);
      }),
    );
  });

  it('keeps an edit in a long text small, or a journal of 45 minutes would outgrow 2 MB', () => {
    const long = 'word '.repeat(2000);
    expect(spliceBetween(long, `${long.slice(0, 5000)}x${long.slice(5000)}`)).toEqual({
      at: 5000,
      remove: 0,
      insert: 'x',
    });
  });
});

describe('applySplice', () => {
  it('keeps the lengths of the runs equal to the text, or evidence would point to a wrong second', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(30), fc.nat(10), anyText), { maxLength: 30 }),
        (edits) => {
          let timed = emptyText;
          edits.forEach(([at, remove, insert], second) => {
            timed = applySplice(timed, { at, remove, insert }, second);
          });
          expect(timed.runs.reduce((sum, run) => sum + run.length, 0)).toBe(timed.text.length);
        },
      ),
    );
  });
});

describe('secondOf', () => {
  it('knows for every character when it was typed, as a list of seconds would', () => {
    const edit = fc.tuple(fc.nat(30), fc.nat(10), anyText, fc.nat(3));
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        let timed = emptyText;
        const seconds: number[] = [];
        for (const [at, remove, insert, second] of edits) {
          timed = applySplice(timed, { at, remove, insert }, second);
          seconds.splice(at, remove, ...Array.from({ length: insert.length }, () => second));
        }
        expect(seconds.map((_, at) => secondOf(timed, at, at + 1))).toEqual(seconds);
      }),
    );
  });

  it('names the second at which the quote was finished, not where its first letter came', () => {
    const first = applySplice(emptyText, { at: 0, remove: 0, insert: 'cache hits' }, 10);
    const later = applySplice(first, { at: 5, remove: 0, insert: ' warm' }, 40);
    expect(later.text).toBe('cache warm hits');
    expect(secondOf(later, 0, 5)).toBe(10);
    expect(secondOf(later, 0, 15)).toBe(40);
    expect(secondOf(later, 3, 3)).toBeNull();
  });
});
