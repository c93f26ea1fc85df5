import { expect, test } from 'vitest';
import { isWeakIn, marksOf } from './attempt-marks.js';
import { formOn, sitting } from './sitting.fixture.js';
import type { Sitting } from './sitting.js';

const criterion = (criterionId: string, kind: 'clarifying' | 'component' | 'anti-pattern') => ({
  ...{ promptId: 'p', criterionId, title: criterionId, kind, weight: 2 },
});

/** One clarifying question, two components and a slip, with a letter of verdict each. */
const sat = (id: string, verdicts: string): Sitting =>
  sitting(id, {
    form: {
      ...formOn('p'),
      criteria: [
        criterion('asks', 'clarifying'),
        criterion('one', 'component'),
        criterion('two', 'component'),
        criterion('slip', 'anti-pattern'),
      ],
    },
    verdicts,
  });

// Bug: a dimension that nothing was asked of, or that may still come right, counts as weak.
test('weak is what stays below lean hire whatever is open, in a dimension that is asked at all', () => {
  expect(isWeakIn(sat('a', 'nmnn'), 'clarifying')).toBe(true);
  expect(isWeakIn(sat('a', 'nmnn'), 'components')).toBe(true);
  expect(isWeakIn(sat('a', 'nmun'), 'components')).toBe(false);
  expect(isWeakIn(sat('a', 'nmpn'), 'components')).toBe(false);
  expect(isWeakIn(sat('a', 'nnnm'), 'evaluation')).toBe(false);
});

test('the ids of the weak ones stand a line each, and none is an empty text', () => {
  const sittings = [sat('a', 'nmmn'), sat('b', 'mnnn'), sat('c', 'nmmn')];
  const { headings, weakIn } = marksOf([{ promptId: 'p', headings: ['1. RAG'] }], sittings);
  expect(headings).toEqual([['p', ['1. RAG']]]);
  expect(weakIn).toEqual({ clarifying: 'a\nc', components: 'b', depth: '', evaluation: '' });
});
