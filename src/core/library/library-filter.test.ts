import { expect, test } from 'vitest';
import {
  everything,
  lastResultOf,
  lengthOf,
  passes,
  sharedTopics,
  type LibraryFilter,
} from './library-filter.js';

const rag = {
  kind: 'system-design',
  topics: ['RAG', 'Security'],
  levels: ['senior', 'staff'],
  phases: [{ minutes: 7.5 }, { minutes: 37.5 }],
} as const;

const isShown = (filter: Partial<LibraryFilter>): boolean =>
  passes(rag, 'hire', { ...everything, ...filter });

test('each part of the filter hides by itself, so that none is forgotten', () => {
  expect(isShown({})).toBe(true);
  expect(isShown({ kind: 'coding' })).toBe(false);
  expect(isShown({ topic: 'Cost' })).toBe(false);
  expect(isShown({ level: 'mid' })).toBe(false);
  expect(isShown({ length: 'short' })).toBe(false);
  expect(isShown({ result: 'no-hire' })).toBe(false);
});

test('a prompt that meets all parts at once is shown', () => {
  const filter = { kind: 'system-design', topic: 'rag', level: 'staff', length: 'long' } as const;
  expect(isShown({ ...filter, result: 'hire' })).toBe(true);
});

test('while the attempts load, a filter by result must not say that there is nothing', () => {
  expect(passes(rag, null, { ...everything, result: 'hire' })).toBe(true);
});

test('the edges of the lengths are whole minutes, counted to the shorter one', () => {
  expect([15, 16, 30, 31].map(lengthOf)).toEqual(['short', 'medium', 'medium', 'long']);
});

test('an attempt without a result is not taken for one that was never begun', () => {
  expect(lastResultOf(null, false)).toBe('not-tried');
  // Bug: what a round had asked was listed as not tried.
  expect(lastResultOf(null, true)).toBe('in-round');
  expect(lastResultOf({ isSubmitted: false, result: null }, true)).toBe('unfinished');
  expect(lastResultOf({ isSubmitted: true, result: null }, true)).toBe('not-graded');
  expect(lastResultOf({ isSubmitted: true, result: { band: null } }, true)).toBe('unsure');
  expect(lastResultOf({ isSubmitted: true, result: { band: 'lean-hire' } }, true)).toBe(
    'lean-hire',
  );
});

test('topics are offered once, whatever their case, and only where they gather prompts', () => {
  expect(
    sharedTopics([
      { topics: ['RAG', 'Vector search', 'latency'] },
      { topics: ['vector search', 'rag'] },
      { topics: ['Alone', 'Latency'] },
    ]),
  ).toEqual(['latency', 'RAG', 'Vector search']);
});
