import { describe, expect, it } from 'vitest';
import type { CriterionPart } from '../../../../core/prompt/criterion-part.js';
import type { Prompt } from '../../../../core/prompt/prompt.js';
import { answerWith, fixturePrompt, gradeOf } from '../prompt.fixture.js';

const parts: CriterionPart[] = [
  {
    title: 'that citations are checked',
    cues: [
      ['cite*', 'citation*'],
      ['check*', 'dropped', 'verif*'],
    ],
    ways: [
      'every citation is checked in code',
      'code checks each citation against the retrieved chunks',
      'a claim without a valid citation is dropped',
      'citations are verified before anybody sees them',
    ],
  },
  {
    title: 'what it says when nothing is found',
    cues: [['not found', 'nothing', 'refus*', "don't know"]],
    ways: [
      'it says not found when the passages do not support it',
      'when nothing fits, the answer is that it found nothing',
      'it refuses instead of guessing',
      "says that it doesn't know",
    ],
  },
];

const prompt: Prompt = {
  ...fixturePrompt,
  rubric: fixturePrompt.rubric.map((one) =>
    one.id === 'answers-from-passages' ? { ...one, parts } : one,
  ),
};

function judged(text: string, by: Prompt = prompt) {
  const { verdicts } = gradeOf(answerWith({ phases: { 'deep-dive': text } }), by);
  const found = verdicts.find(({ criterionId }) => criterionId === 'answers-from-passages');
  if (found === undefined) throw new Error('there is no such verdict');
  return found;
}

const checked = 'Code checks each citation against the retrieved chunks.';
const refused = 'Where nothing fits, it says not found instead of guessing.';

describe('a criterion of two parts', () => {
  it('is met where both are said, each with its own words', () => {
    const { verdict, parts: said, evidence } = judged(`${checked}\n\nUsers like it.\n\n${refused}`);
    expect([verdict, said]).toEqual(['met', ['met', 'met']]);
    expect(evidence.map(({ quote }) => quote)).toEqual([checked, refused]);
  });

  it.each([
    [checked, ['met', 'not-met'], 'what it says when nothing is found is missing.'],
    [refused, ['not-met', 'met'], 'that citations are checked is missing.'],
  ])('is met in part by “%s”, and says what is missing', (text, said, missing) => {
    const found = judged(text);
    expect([found.verdict, found.parts]).toEqual(['partial', said]);
    expect(found.evidence.map(({ quote }) => quote)).toEqual([text]);
    expect(found.reason).toMatch(/^You said /);
    expect(found.reason).toContain(missing);
  });

  it('is quoted once where one sentence says both', () => {
    const both = 'Code checks each citation, and it says not found when nothing fits.';
    const { verdict, evidence } = judged(both);
    expect([verdict, evidence.length]).toEqual(['met', 1]);
  });

  it('is judged by its own texts where no part is said', () => {
    const text = 'We found a good model.';
    const whole = judged(text, fixturePrompt);
    expect(judged(text)).toEqual({ ...whole, parts: ['not-met', 'not-met'] });
  });

  it('is not met by a list of its terms', () => {
    const list =
      'Other things like caching, citations, verified chunks, refusals, tracing, canaries can be added.';
    expect(judged(list).verdict).not.toBe('met');
    expect(judged(list).parts ?? []).not.toContain('met');
  });
});
