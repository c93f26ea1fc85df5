import { expect, test } from 'vitest';
import { judgedBy } from '../../grade/judged-criteria.js';
import { sampleGrade, samplePrompt } from '../../grade/sample-prompt.fixture.js';
import { settle } from '../../grade/settlement.js';
import { judgesOf, leftToSettleWords, settledWords, whoSettledWords } from './settled-words.js';

const byModel = { ...sampleGrade('g', 'unsure', 1).grader, model: 'gpt-5' };
const place = { kind: 'tests' as const, names: ['adds'] };

// Bug: a verdict of the tests, or of the person, is told as the grader's.
test('each verdict is counted for whoever settled it, the person last', () => {
  const grade = sampleGrade('g', 'met', 1);
  const [cache, queue, ...others] = grade.verdicts;
  if (cache === undefined || queue === undefined) throw new Error('no verdicts');
  const tested = { ...queue, evidence: [{ quote: 'adds', place }] };
  const events = [{ criterionId: 'cache', verdict: 'partial', atMs: 1 }] as const;
  const settled = settle({ ...grade, verdicts: [cache, tested, ...others] }, events);
  const judged = judgedBy(settled, samplePrompt);
  expect(whoSettledWords(judged, grade.grader)).toBe('2 settled by words, 1 by tests, 1 by you');
  expect(whoSettledWords(judged, byModel)).toMatch(/^2 settled by model gpt-5, /);
});

test('what is open is no one’s', () => {
  const grade = sampleGrade('g', 'unsure', 1);
  const judged = judgedBy(grade, samplePrompt);
  expect(whoSettledWords(judged, grade.grader)).toBe('nothing is settled; 4 open');
  expect(leftToSettleWords(judged, grade.grader)).toBe('nothing is settled, 4 for you');
});

// Bug: 12 settled and 2 for you, of "13 criteria", as a mistake that was not made was among them.
test('a mistake that the grader did not find is not counted, one that it found or asks about is', () => {
  const grade = sampleGrade('g', 'met', 1);
  const [first, ...others] = grade.verdicts;
  const [slip, ...rest] = samplePrompt.rubric;
  if (first === undefined || slip === undefined) throw new Error('no verdicts');
  const rubric = [{ ...slip, kind: 'anti-pattern' as const }, ...rest];
  const told = (verdict: 'met' | 'not-met' | 'unsure') =>
    leftToSettleWords(
      judgedBy({ ...grade, verdicts: [{ ...first, verdict }, ...others] }, { rubric }),
      grade.grader,
    );
  expect(told('not-met')).toBe('3 settled by words');
  expect(told('met')).toBe('4 settled by words');
  expect(told('unsure')).toBe('3 settled by words, 1 for you');
});

test('the grader’s own total is told where the person settled something', () => {
  const byGrader = { band: 'lean-hire', low: 62, high: 62 } as const;
  const byWords = sampleGrade('g', 'met', 1);
  const grade = { ...byWords, grader: byModel };
  expect(settledWords(0, byGrader, grade)).toBeNull();
  expect(settledWords(4, byGrader, grade)).toBe(
    'You settled 4. Judged by model gpt-5 alone, it is lean hire, 62.',
  );
  // Bug: "by words alone" over a result that tests had the most part in.
  // Bug: "it is still open, 58 to 98."
  expect(settledWords(4, { band: null, low: 58, high: 98 }, grade)).toBe(
    'You settled 4. Judged by model gpt-5 alone, it lies between 58 and 98.',
  );
  const [first, ...others] = byWords.verdicts;
  if (first === undefined) throw new Error('no verdicts');
  const verdicts = [{ ...first, evidence: [{ quote: 'adds', place }] }, ...others];
  expect(settledWords(1, byGrader, { ...byWords, verdicts })).toMatch(/tests and words alone/);
  expect(judgesOf({ ...byWords, verdicts })).toBe('tests and words');
  expect(judgesOf(byWords)).toBe('words');
});
