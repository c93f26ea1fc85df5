import { expect, it } from 'vitest';
import { closestFirst } from './closest-first.js';

const passage = (quote: string, index: number) => ({
  quote,
  place: { kind: 'question' as const, index, atSec: index },
});

// Bug: who disputes reads four hundred sentences from the first on to find the one that they mean.
it('puts what shares most words with the criterion first, and keeps the order of the rest', () => {
  const said = ['Hello there.', 'We cache answers.', 'Each step is stored, so a run resumes.'];
  const criterion = {
    title: "Stores each step's result so that a run resumes",
    strong: 'Every step writes to a durable cache.',
  };
  const found = closestFirst([...said, 'Goodbye now.'].map(passage), criterion);
  expect(found.map(({ quote }) => quote)).toEqual([
    'Each step is stored, so a run resumes.',
    'We cache answers.',
    'Hello there.',
    'Goodbye now.',
  ]);
});
