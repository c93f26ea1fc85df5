import type { AttemptState } from '../attempt/attempt-state.js';
import type { Verdict } from '../grade/grade.js';
import { roleNames } from '../graph/role-names.js';
import type { Phase, Prompt } from '../prompt/prompt.js';
import { cueOf, holdsCue, wordsOf } from '../prompt/cue-match.js';
import type { Judged } from '../grade/judged-criteria.js';
import { labelsOf } from './highlight-drawing.js';

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
  readonly missing: readonly Undrawn[];
};

/** `noBox` names those of its boxes that no label stands for. */
export type Undrawn = Judged & { readonly noBox: readonly string[] };

/**
 * What could show in a drawing, split by whether it does: the grader found it there, or each of its boxes has a label of
 * its own among `labels`, joined as it may be. What stands in words alone is missing from the drawing, whatever its verdict.
 */
export function drawnOf(
  judged: readonly Judged[],
  labels: readonly string[],
  prompt: Pick<Prompt, 'reference'>,
): DrawnCriteria {
  const drawable = judged.filter(
    ({ criterion, isExpected }) =>
      criterion.graph !== undefined && criterion.kind !== 'anti-pattern' && isExpected,
  );
  const words = labels.map(wordsOf);
  const isLabelled = (terms: readonly string[]): boolean =>
    words.some((label) => terms.some((term) => holdsCue(label, cueOf(term))));
  const isFound = ({ criterion, evidence }: Judged): boolean => {
    const roles = Object.values(criterion.graph?.nodes ?? {});
    return (
      evidence.some(({ place }) => place.kind === 'board' || place.kind === 'diagram') ||
      (roles.length > 0 && roles.every(isLabelled))
    );
  };
  const missing = drawable
    .filter((one) => !isFound(one))
    .map((one) => ({
      ...one,
      noBox: roleNames(one.criterion, prompt).filter(
        (_, at) => !isLabelled(Object.values(one.criterion.graph?.nodes ?? {})[at] ?? []),
      ),
    }));
  return { found: drawable.filter(isFound), missing };
}

/** All labels of an answer's drawings; of a diagram's text each line is one. */
export function drawnLabels({
  board,
  diagram,
}: Pick<AttemptState, 'board' | 'diagram'>): readonly string[] {
  return [...labelsOf([...board.values()]), ...diagram.text.split('\n')];
}
