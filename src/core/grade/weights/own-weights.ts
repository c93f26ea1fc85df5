import type { Criterion } from '../../prompt/criterion.js';
import { dimensionOf, dimensions, type Dimension } from './dimension.js';

/** What a person multiplies the weights of each dimension's criteria by; only how they stand to each other counts. */
type OwnWeights = Readonly<Record<Dimension, number>>;

/** Never none at all, since a prompt may hold criteria of one dimension alone. */
export const weightLimits = { least: 0.1, most: 10 } as const;

export const evenWeights: OwnWeights = { clarifying: 1, components: 1, depth: 1, evaluation: 1 };

/** Whether they change nothing: all are the same. */
export const isEven = (weights: OwnWeights): boolean =>
  dimensions.every((one) => weights[one] === weights.clarifying);

type Weighing = { readonly weights?: OwnWeights | undefined };

/**
 * A prompt with its criteria weighed as a grade has it; the prompt itself where the grade has no weights of its own. The sum of
 * all positive weights stays what it is, so that a slip costs as much as before. Functions that take a grade weigh by themselves;
 * those that take verdicts alone are given this.
 */
export function weighedBy<P extends { readonly rubric: readonly Criterion[] }>(
  { weights }: Weighing,
  prompt: P,
): P {
  if (weights === undefined || isEven(weights)) return prompt;
  const factorOf = ({ kind }: Criterion): number => {
    const dimension = dimensionOf[kind];
    return dimension === null ? 0 : weights[dimension];
  };
  const sum = (share: (criterion: Criterion) => number): number =>
    prompt.rubric.reduce((all, one) => all + one.weight * share(one), 0);
  const weighed = sum(factorOf);
  if (weighed === 0) return prompt;
  const scale = sum(({ kind }) => (dimensionOf[kind] === null ? 0 : 1)) / weighed;
  return {
    ...prompt,
    rubric: prompt.rubric.map((one) =>
      dimensionOf[one.kind] === null ? one : { ...one, weight: one.weight * factorOf(one) * scale },
    ),
  };
}

/** Whether two grades weigh alike: twice as much of everything is the same. */
export function isSameWeighing(one: Weighing, other: Weighing): boolean {
  const [a, b] = [one.weights ?? evenWeights, other.weights ?? evenWeights];
  return dimensions.every((dimension) => {
    const [left, right] = [a[dimension] * b.clarifying, b[dimension] * a.clarifying];
    return Math.abs(left - right) <= 1e-9 * Math.max(left, right);
  });
}

/** "Weights of your own: clarifying 2, components 1, depth 0.5, evaluation 1."; null where they change nothing. */
export function ownWeightsWords(grade: Weighing): string | null {
  const words = weighingWords(grade);
  return words === null ? null : `Weights of your own: ${words}.`;
}

/** How much each dimension counts, "clarifying 2, components 1, depth 0.5, evaluation 1"; null where as the rubric has it. */
export function weighingWords({ weights }: Weighing): string | null {
  if (weights === undefined || isEven(weights)) return null;
  return dimensions.map((one) => `${one} ${String(weights[one])}`).join(', ');
}
