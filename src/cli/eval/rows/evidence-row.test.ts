import { expect, test } from 'vitest';
import { emptyGraph } from '../../../core/graph/drawing-graph.js';
import type { Answer } from '../../../core/answer/answer.js';
import type { Place } from '../../../core/grade/grade.js';
import { textAt } from '../../../core/attempt/timed-text.js';
import { standsIn } from './evidence-row.js';

const answer: Answer = {
  questions: [{ text: 'How many redirects?', atSec: 0 }],
  phases: [{ phaseId: 'design', text: textAt('A cache in front of the store.', 0) }],
  code: textAt('one\ntwo\nthree', 0),
  board: emptyGraph,
  diagram: {
    ...emptyGraph,
    nodes: [{ id: 'cache', label: 'Cache', shape: 'box', groupId: null }],
  },
};
const text = (start: number, end: number, phaseId = 'design'): Place => ({
  kind: 'text',
  phaseId,
  start,
  end,
  atSec: 0,
});

test('a quote has to stand at its very place', () => {
  expect(standsIn(answer, { quote: 'A cache', place: text(0, 7) })).toBe(true);
  expect(standsIn(answer, { quote: 'A cache', place: text(1, 8) })).toBe(false);
  expect(standsIn(answer, { quote: 'A cache', place: text(0, 7, 'clarify') })).toBe(false);
  expect(standsIn(answer, { quote: 'a sharded cache', place: text(0, 15) })).toBe(false);
  expect(standsIn(answer, { quote: '', place: text(0, 0) })).toBe(false);
});

test('of a question, of lines of code', () => {
  const asked = (index: number): Place => ({ kind: 'question', index, atSec: 0 });
  expect(standsIn(answer, { quote: 'How many redirects', place: asked(0) })).toBe(true);
  expect(standsIn(answer, { quote: 'How many redirects', place: asked(1) })).toBe(false);
  const lines = (fromLine: number, toLine: number): Place => ({
    kind: 'code',
    fromLine,
    toLine,
    atSec: 0,
  });
  expect(standsIn(answer, { quote: 'two', place: lines(2, 2) })).toBe(true);
  expect(standsIn(answer, { quote: 'two\nthree', place: lines(2, 3) })).toBe(true);
  expect(standsIn(answer, { quote: 'two', place: lines(1, 1) })).toBe(false);
});

test('a drawing has to hold every element that is named', () => {
  const drawn = (...ids: string[]): Place => ({ kind: 'diagram', ids });
  expect(standsIn(answer, { quote: 'Cache', place: drawn('cache') })).toBe(true);
  expect(standsIn(answer, { quote: 'Cache', place: drawn('cache', 'store') })).toBe(false);
  expect(standsIn(answer, { quote: 'Cache', place: drawn() })).toBe(false);
  expect(standsIn(answer, { quote: 'Cache', place: { kind: 'board', ids: ['cache'] } })).toBe(
    false,
  );
});
