import { allTestsId, isBroken, rubricFor } from './all-tests.js';
import { rankOf } from './band.js';
import { possibleWeight } from './rubric-at-level.js';
import type { CriterionVerdict } from './grade.js';
import { openCriteria, withMade, type OpenCriterion } from './open-criteria.js';
import type { Prompt } from '../prompt/prompt.js';
import { scoreOf, type Score } from './score.js';

/** One card of "what would have changed it". `points` is what this change alone adds to the total. */
export type Improvement = {
  readonly criterionId: string;
  readonly title: string;
  readonly text: string;
  readonly points: number;
  /** Nobody can see how much of it would be won: the code does not run. */
  readonly isAtMost: boolean;
  /** It is an essential one that holds the band down. */
  readonly liftsCap: boolean;
};

export type Improvements = {
  readonly changes: readonly Improvement[];
  /** The score with all of them made. */
  readonly after: Score;
};

/**
 * The up to `most` changes that would have moved the result most: first the missed essentials while they hold the band
 * down (failing tests before all), then by weight won back (an avoided anti-pattern wins back its own), then by the rubric's order. What is unsure
 * may be there already, and is nothing to change. `now` is the score of these verdicts.
 */
export function improvementsFor(
  prompt: Pick<Prompt, 'rubric' | 'phases'>,
  verdicts: readonly CriterionVerdict[],
  now: Score,
  most = 3,
): Improvements {
  const { level } = now;
  const isCapped = now.reasons.some(({ kind }) => kind === 'capped');
  const lifts = ({ criterion, verdict }: OpenCriterion): boolean =>
    isCapped && (criterion.essential || criterion.id === allTestsId) && verdict === 'not-met';
  const isFirst = ({ criterion }: OpenCriterion): boolean => criterion.id === allTestsId;
  const chosen = openCriteria(prompt, verdicts, level)
    .toSorted(
      (a, b) =>
        Number(isFirst(b)) - Number(isFirst(a)) ||
        Number(lifts(b)) - Number(lifts(a)) ||
        b.weight - a.weight,
    )
    .slice(0, most);
  const possible = possibleWeight(rubricFor(prompt.rubric, verdicts, level), level);
  return {
    changes: chosen.map((open) => ({
      criterionId: open.criterion.id,
      title: open.criterion.change,
      text: open.criterion.strong,
      points: possible === 0 ? 0 : Math.round((100 * open.weight) / possible),
      isAtMost: isBroken(verdicts) && isFirst(open),
      liftsCap: lifts(open),
    })),
    after: scoreOf(prompt, withMade(prompt, verdicts, chosen), level),
  };
}

/** Whether the changes together reach a higher band; false where either side has none. */
export function movesBand(before: Score, { after }: Improvements): boolean {
  if (before.band === null || after.band === null) return false;
  return rankOf(after.band) > rankOf(before.band);
}
