import type { Prompt } from '../../../../core/prompt/prompt.js';
import { expectedUnit } from '../../../../core/review/figures/figure-units.js';
import { figuresIn } from '../../../../core/review/figures/figures-in-text.js';
import type { Segment } from '../../text/segments.js';

type Window = {
  readonly passage: {
    readonly segments: readonly Segment[];
    readonly text: { readonly source: string };
  };
  readonly first: number;
  readonly last: number;
};

/** A number that a criterion asks for, in its base unit, with the numbers of the author's way to it. */
export type Result = {
  readonly value: number;
  readonly tolerance: number;
  readonly inputs: readonly number[];
};

/** A sum has two numbers. */
const leastInputs = 2;
const rounding = 0.006;

const isNear = (one: number, other: number, share: number): boolean =>
  Math.abs(one - other) <= share * Math.abs(other);

/** Reads the estimates of a prompt whose value stands in a criterion's strong answer. */
export function resultsOf(estimates: Prompt['estimates']): (strong: string) => readonly Result[] {
  const all = once(() =>
    estimates.map(({ value, unit, tolerance, arithmetic }) => ({
      value: value * expectedUnit(unit).size,
      tolerance,
      inputs: figuresIn(arithmetic).map((input) => input.value),
    })),
  );
  return (strong) => {
    if (estimates.length === 0) return [];
    const named = figuresIn(strong);
    return all().filter(({ value }) => named.some((one) => isNear(one.value, value, rounding)));
  };
}

/** Figures take longer to read than all else of a rubric, and few criteria come to be judged by them. */
export function once<T>(work: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => (known ??= { value: work() }).value;
}

/**
 * Whether a window works such a result out: the sum stands before it, with two of the author's numbers, and it is right. Then how
 * and why are said in numbers, whatever the words.
 */
export function isWorkedOut({ passage, first, last }: Window, results: readonly Result[]): boolean {
  if (results.length === 0) return false;
  const { segments, text } = passage;
  const source = text.source.slice(segments[first]?.from ?? 0, segments[last]?.to ?? 0);
  return figuresIn(source).some(({ value, sum }) =>
    results.some((result) => {
      const own = result.inputs.filter((input) => !isNear(input, result.value, rounding));
      const used = new Set(sum.filter((one) => own.some((input) => isNear(one, input, rounding))));
      const ratio = Math.max(value / result.value, result.value / value);
      return used.size >= leastInputs && ratio <= result.tolerance;
    }),
  );
}
