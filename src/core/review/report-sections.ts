import { isExpectedAt, rubricAt } from '../grade/rubric-at-level.js';
import type { Criterion } from '../prompt/criterion.js';
import type { Evidence, Grade, Verdict } from '../grade/grade.js';
import type { Phase, Prompt } from '../prompt/prompt.js';
import { verdictsById } from '../grade/verdicts-by-criterion.js';

/** A criterion with what a grader says of it. */
export type Judged = {
  readonly criterion: Criterion;
  readonly verdict: Verdict;
  readonly evidence: readonly Evidence[];
  readonly reason: string;
  /** False where it is expected from a level above the one aimed at: it earns nothing. */
  readonly isCounted: boolean;
  /** What it is worth, in points of 100, rounded. */
  readonly points: number;
};

export type ReviewSection = { readonly phase: Phase; readonly judged: readonly Judged[] };

/** Every criterion of the rubric with its verdict, in the rubric's order. */
export function judgedBy(grade: Grade, prompt: Pick<Prompt, 'rubric'>): readonly Judged[] {
  const verdicts = verdictsById(prompt.rubric, grade.verdicts);
  const possible = rubricAt(prompt.rubric, grade.level)
    .filter(({ kind }) => kind !== 'anti-pattern')
    .reduce((sum, { weight }) => sum + weight, 0);
  return prompt.rubric.map((criterion) => {
    const given = verdicts.get(criterion.id);
    return {
      criterion,
      verdict: given?.verdict ?? 'not-met',
      evidence: given?.evidence ?? [],
      reason: given?.reason ?? '',
      isCounted: isExpectedAt(criterion, grade.level),
      points: possible === 0 ? 0 : Math.round((100 * criterion.weight) / possible),
    };
  });
}

/** The phases that have criteria, in the prompt's order; anti-patterns stand apart. */
export function sectionsOf(
  phases: readonly Phase[],
  judged: readonly Judged[],
): readonly ReviewSection[] {
  const positive = judged.filter(({ criterion }) => criterion.kind !== 'anti-pattern');
  return phases
    .map((phase) => ({
      phase,
      judged: positive.filter(({ criterion }) => criterion.phase === phase.id),
    }))
    .filter((section) => section.judged.length > 0);
}

const antiPatternOrder: readonly Verdict[] = ['met', 'partial', 'unsure', 'not-met'];

/** The anti-patterns, those that were found first, then the doubtful ones. */
export function antiPatternsOf(judged: readonly Judged[]): readonly Judged[] {
  return judged
    .filter(({ criterion }) => criterion.kind === 'anti-pattern')
    .toSorted((a, b) => antiPatternOrder.indexOf(a.verdict) - antiPatternOrder.indexOf(b.verdict));
}

export type Drawn = { readonly found: readonly Judged[]; readonly missing: readonly Judged[] };

/**
 * What could show in a drawing, split by whether the grader found it there. A part that was found in
 * words alone is missing from the drawing, whatever its verdict.
 */
export function drawnOf(judged: readonly Judged[]): Drawn {
  const drawable = judged.filter(
    ({ criterion, isCounted }) =>
      criterion.graph !== undefined && criterion.kind !== 'anti-pattern' && isCounted,
  );
  const isFound = ({ evidence }: Judged): boolean =>
    evidence.some(({ place }) => place.kind === 'board' || place.kind === 'diagram');
  return { found: drawable.filter(isFound), missing: drawable.filter((one) => !isFound(one)) };
}
