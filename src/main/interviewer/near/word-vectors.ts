import { letterOf, letters, zero } from '../weight-letters.js';
import fitted from './word-vectors.json' with { type: 'json' };

/** Where words stand among words, so that those used alike lie near each other: of each stem a line, with a letter for each of its numbers at the end. */
export type WordVectors = { readonly size: number; readonly words: readonly string[] };
export type Vector = Readonly<Float32Array>;

/** What a letter more is, in a vector of length one; few of its numbers are as large as half. */
const step = 1 / letters.length;

export const lineOf = (word: string, vector: Vector): string =>
  word + Array.from(vector, (one) => letterOf(one, step)).join('');

function read({ size, words }: WordVectors): ReadonlyMap<string, Vector> {
  return new Map(
    words.map((line) => {
      const end = line.length - size;
      const numbers = Array.from(line.slice(end), (one) => (letters.indexOf(one) - zero) * step);
      return [line.slice(0, end), ofLengthOne(Float32Array.from(numbers))];
    }),
  );
}

export function ofLengthOne(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dot(vector, vector));
  return length === 0 ? vector : vector.map((one) => one / length);
}

export function dot(one: Vector, other: Vector): number {
  let sum = 0;
  for (const [at, value] of one.entries()) sum += value * (other[at] ?? 0);
  return sum;
}

const vectors = read(fitted);

/** Words that are less alike than this have nothing to do with each other. */
const least = 0.35;

const known = new Map<string, Map<string, number>>();
/** So many terms are kept: those of the questions of a sitting. */
const mostKnown = 1000;

/** How much two terms are used alike, 0 (not at all, or one is unknown) to 1 (the same). */
export function nearness(one: string, other: string): number {
  if (one === other) return 1;
  if (known.size > mostKnown) known.clear();
  const row = known.get(one) ?? new Map<string, number>();
  known.set(one, row);
  const found = row.get(other);
  if (found !== undefined) return found;
  const [own, its] = [vectors.get(one), vectors.get(other)];
  const alike = own === undefined || its === undefined ? 0 : dot(own, its);
  const near = Math.max(0, alike - least) / (1 - least);
  row.set(other, near);
  return near;
}

/** The direction of some terms taken together, each by its weight: a vector of length one, or of zeros. */
export function directionOf(terms: Iterable<string>, weightOf: (term: string) => number): Vector {
  const sum = new Float32Array(fitted.size);
  for (const term of terms) {
    const weight = weightOf(term);
    vectors.get(term)?.forEach((value, at) => {
      sum[at] = (sum[at] ?? 0) + weight * value;
    });
  }
  return ofLengthOne(sum);
}
