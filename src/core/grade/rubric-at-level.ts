import type { Criterion } from '../prompt/criterion.js';
import { levels, type Level } from '../prompt/prompt.js';
import { wholeShares } from './weights/whole-shares.js';

/** Whether a criterion is expected from somebody at `level`. */
export function isExpectedAt(criterion: Pick<Criterion, 'from'>, level: Level): boolean {
  return levels.indexOf(criterion.from) <= levels.indexOf(level);
}

/** Whether it moves the total at `level`: what is asked of a higher level is earned on top, slips cost from theirs on. */
export function countsAt(criterion: Criterion, level: Level): boolean {
  return criterion.kind !== 'anti-pattern' || isExpectedAt(criterion, level);
}

/** The criteria that are expected at `level`, anti-patterns among them, in the rubric's order. */
export function rubricAt(rubric: readonly Criterion[], level: Level): readonly Criterion[] {
  return rubric.filter((criterion) => isExpectedAt(criterion, level));
}

/** The rubric weight that is expected at `level`; anti-patterns only take away. 0 where the level expects nothing. */
export function possibleWeight(rubric: readonly Criterion[], level: Level): number {
  return rubricAt(rubric, level)
    .filter(isEarned)
    .reduce((sum, { weight }) => sum + weight, 0);
}

/**
 * What criteria are worth at `level`, in whole points of 100, by their ids. What the level expects shares 100 points by
 * weight, so that what a report shows adds up. What is expected from a higher level is worth what it is worth there, on
 * top, and nothing is worth less than at the level above; a slip costs the same at every level: so no answer can have less
 * at a lower level, whatever the weights. 0 where a level expects nothing, and for what the rubric does not hold.
 */
export function pointsAt(
  rubric: readonly Criterion[],
  level: Level,
): (criterion: Pick<Criterion, 'id'>) => number {
  const points = new Map<string, number>();
  if (possibleWeight(rubric, level) === 0) return () => 0;
  for (const one of levels.slice(levels.indexOf(level)).toReversed()) {
    const expected = rubricAt(rubric, one).filter(isEarned);
    const least = expected.map(({ id }) => points.get(id) ?? 0);
    const weights = expected.map(({ weight }) => weight);
    const shares = wholeShares(weights, 100, least);
    for (const [at, { id }] of expected.entries()) points.set(id, shares[at] ?? 0);
  }
  const all = possibleWeight(rubric, 'staff');
  for (const { id, kind, weight } of rubric)
    if (kind === 'anti-pattern') points.set(id, Math.max(1, Math.round((100 * weight) / all)));
  return ({ id }) => points.get(id) ?? 0;
}

const isEarned = ({ kind }: Criterion): boolean => kind !== 'anti-pattern';
