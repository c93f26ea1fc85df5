import { expect, it } from 'vitest';
import type { Grade } from './grade.js';
import { sampleGrade } from './sample-prompt.fixture.js';
import { isSameResult } from './same-result.js';

const before = sampleGrade('g1', 'met', 1);
const again = (change: Partial<Grade> = {}): Grade => ({
  ...sampleGrade('g2', 'met', 2),
  ...change,
});

// Bug: a second grade with another id and time counts as news, and the picker fills with copies.
it('is the same where only the id and the time differ, whatever the order of its keys', () => {
  expect(isSameResult(before, again())).toBe(true);
  const turned = again().verdicts.map((one) => Object.fromEntries(Object.entries(one).reverse()));
  expect(isSameResult(before, again({ verdicts: turned as Grade['verdicts'] }))).toBe(true);
});

it('is another one by another verdict, version or rubric', () => {
  expect(isSameResult(before, sampleGrade('g2', 'partial', 2))).toBe(false);
  const { grader } = before;
  expect(isSameResult(before, again({ grader: { ...grader, version: 'next' } }))).toBe(false);
  expect(isSameResult(before, again({ promptHash: 'another' }))).toBe(false);
});

it('is never the same of a model', () => {
  const byModel = { grader: { ...before.grader, model: 'gpt-5' } };
  expect(isSameResult({ ...before, ...byModel }, again(byModel))).toBe(false);
});
