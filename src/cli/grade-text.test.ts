import { expect, test } from 'vitest';
import { sampleGrade, samplePrompt } from '../core/grade/sample-prompt.fixture.js';
import { gradeText } from './grade-text.js';

// Bug: what words cannot settle is printed as a miss, or as a mark that nobody can read.
test('a criterion that is open is printed as such, with the passages that come closest', () => {
  const { verdicts, ...grade } = sampleGrade('g', 'unsure', 1);
  const [first, second, ...others] = verdicts;
  if (first === undefined || second === undefined) throw new Error('no verdicts');
  const place = { kind: 'text', phaseId: 'design', start: 0, end: 4, atSec: 1 } as const;
  const closest = { ...first, evidence: [{ quote: 'near', place }] };
  const [slip, ...rubric] = samplePrompt.rubric;
  if (slip === undefined) throw new Error('no rubric');
  const prompt = {
    ...samplePrompt,
    rubric: [...rubric, { ...slip, kind: 'anti-pattern' as const }],
  };
  const met = { ...second, verdict: 'met' as const };
  const text = gradeText(prompt, { ...grade, verdicts: [closest, met, ...others] });
  expect(text).toContain('1 settled by words; 3 open\n');
  expect(text).toContain('  ? open: Has cache (to avoid) · words\n      “near”');
  expect(text).toContain('  ? open: Has index · words');
  expect(text).toContain('  ✓ Has queue · words');
});
