import { expect, it } from 'vitest';
import { bandWordsOf, resultNotes } from './band-words.js';

// Bug: "Open · 0–100".
it('tells no range of a result of which nothing is known', () => {
  const one = { band: null, extent: 'whole' } as const;
  expect(bandWordsOf({ ...one, low: 0, high: 100 })).toBe('Open');
  expect(bandWordsOf({ ...one, low: 26, high: 77 })).toBe('Open · 26–77');
  expect(bandWordsOf({ ...one, band: 'hire', low: 72, high: 72 })).toBe('Hire · 72');
});

// Bug: "short, settled · Open · 26–77" after one verdict, with five criteria open.
it('says how many verdicts are the person’s, not that all is settled', () => {
  const settled = { count: 1, band: null, total: 20, low: 20, high: 80 };
  expect(resultNotes({ extent: 'short', settled })).toEqual({
    words: 'short, 1 settled',
    note: 'a shorter sitting; you settled 1, 20–80 without',
  });
  const unknown = { ...settled, count: 6, low: 0, high: 100 };
  expect(resultNotes({ extent: 'whole', settled: unknown })?.note).toBe(
    'you settled 6, still open without',
  );
});
