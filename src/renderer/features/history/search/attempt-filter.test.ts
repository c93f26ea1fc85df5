import { expect, test } from 'vitest';
import type { AttemptSummary } from '../../../../core/history/attempt-summary.js';
import { filterAttempts } from './attempt-filter.js';

const attempt = (id: string, title: string, startedAtMs: number): AttemptSummary => ({
  id,
  promptId: 'p',
  title,
  kind: 'ml-theory',
  mode: 'mock',
  level: 'senior',
  startedAtMs,
  elapsedSec: 60,
  isSubmitted: id !== 'open',
  result: null,
});
const all = [attempt('open', 'RAG over PDFs', 2), attempt('a', 'Résumé search', 1)];
const ids = (query: string): readonly string[] => filterAttempts(all, query).map(({ id }) => id);

test('every word must stand in the row, in any order, without regard to case and accents', () => {
  expect(ids('')).toEqual(['open', 'a']);
  expect(ids('SEARCH resume')).toEqual(['a']);
  expect(ids('senior pdf unfinished')).toEqual(['open']);
  expect(ids('rag search')).toEqual([]);
});

// Bug: a drill was found by "mock" and "senior", which it has not.
test('a drill is found as such, and by no mode or level', () => {
  const drill = { ...attempt('d', 'Board drill: RAG', 3), promptId: 'drill-look-rag' };
  const found = (query: string) => filterAttempts([drill, ...all], query).map(({ id }) => id);
  expect(found('drill rag')).toEqual(['d']);
  expect(found('mock rag')).toEqual(['open']);
});
