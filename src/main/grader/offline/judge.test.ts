import { expect, it } from 'vitest';
import { oddsOf, type Fit } from './features.js';
import { findCandidates, readAnswer, verdictsBy } from './offline-grader.js';
import { aliases, answerWith, fixturePrompt } from './prompt.fixture.js';
import { fit } from './weights.js';

const id = 'keyword-and-vector';
const answer = answerWith({ phases: { design: 'BM25 beside a vector index, both lists merged.' } });
const asked = [{ prompt: fixturePrompt, answer }, aliases, new Map()] as const;

const odds = Math.max(
  ...[...findCandidates(...asked).candidates]
    .filter(([{ criterion }]) => criterion.id === id)
    .flatMap(([, windows]) => windows.map((window) => oddsOf(window, fit))),
);
const verdictAt = (bounds: Partial<Fit>) =>
  verdictsBy({ ...fit, ...bounds }, readAnswer(...asked)).find((one) => one.criterionId === id);

/** The bug: no verdict is ever unsure, or a touched window hides one that may well say it. */
it('is unsure just below the bound, with the words that made it so', () => {
  const near = { metFrom: odds + 0.1, unsureFrom: odds - 0.1, touchedFrom: odds - 9 };
  expect(verdictAt(near)?.verdict).toBe('unsure');
  expect(verdictAt(near)?.evidence[0]?.quote).toMatch(/BM25/);
  expect(verdictAt({ ...near, metFrom: odds })?.verdict).toBe('met');
  expect(verdictAt({ ...near, unsureFrom: odds + 0.1 })?.verdict).toBe('partial');
});
