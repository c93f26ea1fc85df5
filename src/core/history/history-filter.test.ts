import { describe, expect, it } from 'vitest';
import type { AttemptSummary } from './attempt-summary.js';
import {
  anyAttempt,
  narrowsHistory,
  passesHistory,
  type FurtherFacts,
  type HistoryFilter,
} from './history-filter.js';

const result = {
  band: 'hire',
  total: 72,
  low: 72,
  high: 72,
  extent: 'whole',
  missed: [],
  settled: null,
} as const;
const attempt = (id: string, more: Partial<AttemptSummary> = {}): AttemptSummary => ({
  ...{ id, promptId: 'rag', title: 'RAG', kind: 'system-design', mode: 'mock' },
  ...{ level: 'senior', startedAtMs: 1_000_000, elapsedSec: 60, isSubmitted: true, result },
  ...more,
});
const facts: FurtherFacts = {
  ...{ topics: ['Retrieval'], headings: ['1. RAG'], grader: 'offline', isShort: false },
  isWeakIn: (dimension) => dimension === 'depth',
};
const passes = (
  filter: Partial<HistoryFilter>,
  of: Partial<AttemptSummary> = {},
  further = facts,
): boolean => passesHistory(attempt('a', of), further, { ...anyAttempt, ...filter }, 1_000_000);

describe('passesHistory', () => {
  it('lets everything through where nothing narrows', () => {
    expect(passes({})).toBe(true);
    expect(narrowsHistory(anyAttempt)).toBe(false);
    expect(narrowsHistory({ ...anyAttempt, isShort: false })).toBe(true);
  });

  it('asks each part by itself', () => {
    expect(passes({ kind: 'coding' })).toBe(false);
    expect(passes({ mode: 'practice' })).toBe(false);
    expect(passes({ topic: 'retrieval' })).toBe(true);
    expect(passes({ topic: 'serving' })).toBe(false);
    expect(passes({ heading: '1. RAG' })).toBe(true);
    expect(passes({ heading: '2. Serving' })).toBe(false);
    expect(passes({ weakIn: 'depth' })).toBe(true);
    expect(passes({ weakIn: 'clarifying' })).toBe(false);
    expect(passes({ grader: 'gpt' })).toBe(false);
    expect(passes({ isShort: true })).toBe(false);
    expect(passes({ isShort: true }, {}, { ...facts, isShort: true })).toBe(true);
  });

  it('tells open, ungraded and unfinished from a band', () => {
    const open = { result: { ...result, band: null, high: 90 } };
    expect(passes({ outcome: 'open' }, open)).toBe(true);
    expect(passes({ outcome: 'hire' }, open)).toBe(false);
    expect(passes({ outcome: 'hire' })).toBe(true);
    expect(passes({ outcome: 'not-graded' }, { result: null })).toBe(true);
    expect(passes({ outcome: 'unfinished' }, { result: null, isSubmitted: false })).toBe(true);
  });

  it('asks whether the person settled something, either way', () => {
    const settled = {
      result: { ...result, settled: { count: 1, band: null, total: 1, low: 1, high: 2 } },
    };
    expect(passes({ isSettled: true }, settled)).toBe(true);
    expect(passes({ isSettled: false }, settled)).toBe(false);
    expect(passes({ isSettled: false }, { result: null })).toBe(true);
  });

  it('asks whether too few criteria were asked for a band', () => {
    const few = { result: { ...result, extent: 'few' } } as const;
    expect(passes({ isFew: true }, few)).toBe(true);
    expect(passes({ isFew: true })).toBe(false);
    expect(passes({ isFew: true }, { result: null })).toBe(false);
  });

  it('counts the days back from now', () => {
    const day = 86_400_000;
    expect(passes({ withinDays: 7 }, { startedAtMs: 1_000_000 - 7 * day })).toBe(true);
    expect(passes({ withinDays: 7 }, { startedAtMs: 1_000_000 - 7 * day - 1 })).toBe(false);
  });
});
