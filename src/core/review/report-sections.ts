import type { Verdict } from '../grade/grade.js';
import type { Judged } from '../grade/judged-criteria.js';
import type { Phase } from '../prompt/prompt.js';

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
