import type { CheckedCriterion } from '../../../../core/grade/phase-check.js';

/** What a check found, in a sentence or two: what tests decide is told apart, and no word of the notes speaks for it. */
export function sumOf(criteria: readonly CheckedCriterion[]): string {
  const judged = criteria.filter(({ isLeftToTests }) => !isLeftToTests);
  const count = (wanted: CheckedCriterion['verdict']): number =>
    judged.filter(({ verdict }) => verdict === wanted).length;
  const open = count('unsure');
  const met = `${String(count('met'))} of ${String(judged.length)} met`;
  const left = criteria.length - judged.length;
  return [
    ...(judged.length === 0 ? [] : [open === 0 ? `${met}.` : `${met}, ${String(open)} open.`]),
    // The same words may be enough in the report: what comes back to a thing bears it out.
    ...(open === 0
      ? []
      : ['The report reads all phases together, so what you write later may settle it.']),
    ...(left === 0
      ? []
      : [`${criteriaWords(left)} by the tests when you submit. Run them as often as you like.`]),
  ].join(' ');
}

const criteriaWords = (count: number): string =>
  count === 1 ? 'One criterion is decided' : `${String(count)} criteria are decided`;
