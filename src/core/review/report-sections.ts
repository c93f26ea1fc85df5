import type { Verdict } from '../grade/grade.js';
import type { Phase } from '../prompt/prompt.js';
import type { Judged } from '../grade/judged-criteria.js';

export type ReviewSection = { readonly phase: Phase; readonly judged: readonly Judged[] };

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

export type DrawnCriteria = {
  readonly found: readonly Judged[];
  readonly missing: readonly Judged[];
};

/**
 * What could show in a drawing, split by whether the grader found it there. A part that was found in
 * words alone is missing from the drawing, whatever its verdict.
 */
export function drawnOf(judged: readonly Judged[]): DrawnCriteria {
  const drawable = judged.filter(
    ({ criterion, isExpected }) =>
      criterion.graph !== undefined && criterion.kind !== 'anti-pattern' && isExpected,
  );
  const isFound = ({ evidence }: Judged): boolean =>
    evidence.some(({ place }) => place.kind === 'board' || place.kind === 'diagram');
  return { found: drawable.filter(isFound), missing: drawable.filter((one) => !isFound(one)) };
}
