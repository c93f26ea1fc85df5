import type { Criterion } from '../prompt/criterion.js';
import { levels, type Level } from '../prompt/prompt.js';

/** Whether a criterion is expected from somebody at `level`. */
export function isExpectedAt(criterion: Criterion, level: Level): boolean {
  return levels.indexOf(criterion.from) <= levels.indexOf(level);
}

/** The criteria that are counted at `level`, anti-patterns among them, in the rubric's order. */
export function rubricAt(rubric: readonly Criterion[], level: Level): readonly Criterion[] {
  return rubric.filter((criterion) => isExpectedAt(criterion, level));
}

/** The rubric weight that can be earned at `level`; anti-patterns only take away. 0 where the level expects nothing. */
export function possibleWeight(rubric: readonly Criterion[], level: Level): number {
  return rubricAt(rubric, level)
    .filter(({ kind }) => kind !== 'anti-pattern')
    .reduce((sum, { weight }) => sum + weight, 0);
}
