import { expect, it } from 'vitest';
import type { CriterionPart } from '../prompt/criterion-part.js';
import { criterionSchema } from '../prompt/criterion.js';
import type { Verdict } from './grade.js';
import { criterion } from './rubric.fixture.js';
import { judgedParts, partsReason, verdictOfParts } from './verdict-of-parts.js';

const part = (title: string): CriterionPart => ({
  title,
  cues: [[title]],
  ways: ['one', 'two', 'three', 'four'],
});
const floor = criterion({
  id: 'floor',
  parts: [part('the noise floor'), part('that it cures nothing')],
});

/** The bug: half of two demands counted as all of them, or as nothing. */
it.each([
  [['met', 'met'], 'not-met', 'met'],
  [['met', 'not-met'], 'met', 'partial'],
  [['met', 'unsure', 'not-met'], 'not-met', 'partial'],
  [['unsure', 'partial'], 'unsure', 'unsure'],
  [['not-met', 'not-met'], 'met', 'met'],
] satisfies [Verdict[], Verdict, Verdict][])('%j, as a whole %s: %s', (parts, own, joined) => {
  expect(verdictOfParts(parts, own)).toBe(joined);
});

it.each([
  [['met', 'not-met'], 'You said the noise floor; that it cures nothing is missing.'],
  [['unsure', 'met'], 'You said that it cures nothing; the noise floor is unclear.'],
  [
    ['unsure', 'not-met'],
    'It is unclear whether you said the noise floor; that it cures nothing is missing.',
  ],
  [['met', 'met'], 'You said the noise floor, and that it cures nothing.'],
] satisfies [Verdict[], string][])('says which part is missing: %j', (verdicts, words) => {
  expect(partsReason(floor, judgedParts(floor, verdicts))).toBe(words);
});

it('says of a question that it was asked', () => {
  const asked = { ...floor, kind: 'clarifying' } as const;
  expect(partsReason(asked, judgedParts(asked, ['met', 'partial']))).toBe(
    'You asked the noise floor; that it cures nothing is only mentioned.',
  );
});

/** The bug: verdicts of a rubric that had other parts, shown beside these. */
it('shows no parts where there is not one verdict for each', () => {
  expect(judgedParts(floor, ['met'])).toEqual([]);
  expect(judgedParts(floor)).toEqual([]);
  expect(judgedParts(criterion({ id: 'whole' }), ['met', 'met'])).toEqual([]);
});

const parse = (changes: object) => criterionSchema.safeParse({ ...floor, ...changes }).success;

it('takes parts of a criterion that words decide, two or three of them', () => {
  expect(parse({})).toBe(true);
  expect(parse({ parts: [part('a')] })).toBe(false);
  expect(parse({ tests: ['it runs'] })).toBe(false);
  expect(parse({ kind: 'anti-pattern' })).toBe(false);
});
