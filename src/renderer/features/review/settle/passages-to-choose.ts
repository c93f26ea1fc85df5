import { closestFirst } from '../../../../core/answer/closest-first.js';
import { ownSentences } from '../../../../core/answer/own-sentences.js';
import type { Evidence } from '../../../../core/grade/grade.js';
import type { Judged } from '../../../../core/grade/judged-criteria.js';
import { needsQuote } from '../../../../core/grade/settlement.js';
import type { Review } from '../../../../core/review/review.js';

export type Passages = {
  /** Those that the grader came by, the nearest first; then, where there are too few to go by, all that the person said, the closest first. */
  readonly all: readonly Evidence[];
  readonly near: number;
  /** Whether "met" has to point at one of them. */
  readonly isProof: boolean;
};

// A row for each sentence of a megabyte would take seconds; who has more than this selects in the answer.
const mostSentences = 400;

/** What there is to look at, and to choose from, when a person settles a criterion. `judged` is the grader's. */
export function passagesOf({ criterion, said, ...judged }: Judged, review: Review): Passages {
  const { evidence, closest } = judged;
  const near = [...evidence.filter(({ place }) => place.kind !== 'tests'), ...closest];
  const isProof = needsQuote(criterion, said, 'met');
  if (near.length > 0 && !isProof) return { all: near, near: near.length, isProof };
  const told = new Set(near.map(({ quote }) => quote));
  const others = ownSentences(review.state, review.prompt)
    .slice(0, mostSentences)
    .filter(({ quote }) => !told.has(quote));
  return { all: [...near, ...closestFirst(others, criterion)], near: near.length, isProof };
}
