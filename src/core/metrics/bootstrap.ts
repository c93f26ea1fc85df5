import { below, randomFrom } from './random.js';

type Interval = { readonly low: number; readonly high: number };

const draws = 1000;

/**
 * The 95 % interval of a figure by the percentile bootstrap over groups (Efron and Tibshirani, 1993, chapter 13). Whole
 * groups are drawn, since the answers to one prompt share its rubric and are not independent. Null with fewer than two
 * groups, or where the figure is not defined on most draws.
 */
export function intervalBy<T>(
  groups: readonly (readonly T[])[],
  figure: (cases: readonly T[]) => number | null,
  seed = 1,
): Interval | null {
  if (groups.length < 2) return null;
  const random = randomFrom(seed);
  const values: number[] = [];
  for (let draw = 0; draw < draws; draw += 1) {
    const drawn = groups.flatMap(() => groups[below(groups.length, random)] ?? []);
    const value = figure(drawn);
    if (value !== null) values.push(value);
  }
  if (values.length < draws / 2) return null;
  values.sort((a, b) => a - b);
  const at = (share: number): number => values[Math.round(share * (values.length - 1))] ?? 0;
  return { low: at(0.025), high: at(0.975) };
}
