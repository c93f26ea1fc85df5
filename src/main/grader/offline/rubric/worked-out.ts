import type { Prompt } from '../../../../core/prompt/prompt.js';
import { expectedUnit } from '../../../../core/review/figures/figure-units.js';
import { figuresIn, type Figure } from '../../../../core/review/figures/figures-in-text.js';
import type { Segment } from '../../text/segments.js';
import { isNear } from './is-near.js';

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

/**
 * Whether a window works such a result out: the sum stands before it, with two of the author's numbers, and it is right; or it
 * is the author's sum with another number in one place. Then how and why are said in numbers, whatever the words.
 */
export function isWorkedOut({ passage, first, last }: Window, results: readonly Result[]): boolean {
  if (results.length === 0) return false;
  const { segments, text } = passage;
  const source = text.source.slice(segments[first]?.from ?? 0, segments[last]?.to ?? 0);
  return figuresIn(source).some((figure) =>
    results.some((result) => isAuthors(figure, result) || isOfAnother(figure, result)),
  );
}

/** Whether a word is a number that is asked for. */
export const isResult = (word: string, results: readonly Result[]): boolean =>
  /^\d/.test(word) && results.some(({ value }) => isNear(Number(word), value, rounding));

type Worked = Pick<Figure, 'value' | 'sum'>;

function isAuthors({ value, sum }: Worked, { inputs, value: wanted, tolerance }: Result): boolean {
  const own = inputs.filter((input) => !isNear(input, wanted, rounding));
  const used = new Set(sum.filter((one) => own.some((input) => isNear(one, input, rounding))));
  const ratio = Math.max(value / wanted, wanted / value);
  return used.size >= leastInputs && ratio <= tolerance;
}

/**
 * "8 · (4,096 + 4,096) = 65,536", where the author has 16 in place of the 8: the sum comes to what is said, and the result is as
 * many times the author's as the one number is.
 */
function isOfAnother({ value, sum }: Worked, { inputs, value: wanted }: Result): boolean {
  const used = sum.slice(0, sum.findIndex((_, at) => comesTo(sum.slice(0, at + 1), value)) + 1);
  const isAuthorsOwn = (one: number): boolean =>
    inputs.some((input) => isNear(one, input, rounding));
  const [other, ...more] = used.filter((one) => !isAuthorsOwn(one) && !isTwo(one));
  if (other === undefined || more.length > 0 || !used.some(isAuthorsOwn)) return false;
  return inputs
    .filter((input) => !used.some((one) => isNear(one, input, rounding)))
    .some((input) => isNear(value / wanted, other / input, rounding));
}

/** How often a number that stands twice is taken. */
const isTwo = (one: number): boolean => one === 2;

/** Multiplied all through, or one of them by the sum of the rest. */
function comesTo(sum: readonly number[], value: number): boolean {
  if (sum.length < leastInputs) return false;
  const product = sum.reduce((all, one) => all * one, 1);
  const total = sum.reduce((all, one) => all + one, 0);
  return [product, ...sum.map((one) => one * (total - one))].some((one) =>
    isNear(one, value, rounding),
  );
}

/** Figures take longer to read than all else of a rubric, and few criteria come to be judged by them. */
export function once<T>(work: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => (known ??= { value: work() }).value;
}
