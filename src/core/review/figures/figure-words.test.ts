import { expect, it } from 'vitest';
import { figuresNote } from './figure-words.js';
import type { JudgedEstimate, OwnFigure } from './own-figures.js';

const estimate = { id: 'x', ask: '?', arithmetic: '…', value: 1, unit: 'GB', tolerance: 1 };
const judged = (...own: readonly OwnFigure[]): readonly JudgedEstimate[] =>
  own.map((one) => ({ estimate, own: one }));
const right = { kind: 'right', quote: '1 GB' } as const;
const off = { kind: 'off', quote: '2 GB', factor: 2, isTooMuch: true } as const;
const missing = { kind: 'missing' } as const;

// Bug: "2 of 5 right", though the other three are numbers that nobody asked for.
it('counts a number that is not there as no miss', () => {
  expect(figuresNote(judged(right, right, missing))).toBe(
    '2 right in your answer, 1 more to work out',
  );
  expect(figuresNote(judged(missing, missing))).toBe('2 to work out');
  expect(figuresNote(judged(right, off))).toBe('1 right in your answer, 1 to check');
});
