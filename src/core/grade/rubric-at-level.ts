import type { Criterion } from '../prompt/criterion.js';
import { levels, type Level } from '../prompt/prompt.js';

/** Whether a criterion is expected from somebody at `level`. */
export function isExpectedAt(criterion: Criterion, level: Level): boolean {
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
    .filter(({ kind }) => kind !== 'anti-pattern')
    .reduce((sum, { weight }) => sum + weight, 0);
}

/**
 * What criteria are worth at `level`, in points of 100, not rounded. What the level expects shares 100 points by weight.
 * What is expected from a higher level is worth what it is worth there, on top, and a slip costs the same at every level:
 * so no answer can have less at a lower level, whatever the weights. 0 where a level expects nothing.
 */
export function pointsAt(
  rubric: readonly Criterion[],
  level: Level,
): (criterion: Criterion) => number {
  const possible = new Map(levels.map((one) => [one, possibleWeight(rubric, one)]));
  return ({ kind, from, weight }) => {
    const isHigher = levels.indexOf(from) > levels.indexOf(level);
    const measure = kind === 'anti-pattern' ? 'staff' : isHigher ? from : level;
    const all = possible.get(measure) ?? 0;
    return possible.get(level) === 0 || all === 0 ? 0 : (100 * weight) / all;
  };
}
