import type { Verdict } from '../grade/grade.js';
import type { Pair } from './agreement.js';

export const labels = ['met', 'partial', 'not-met'] as const;
export type Label = (typeof labels)[number];

/** One criterion of one answer: its label, and what a grader said; `chance`, 0 to 1, where it gave one. */
export type Marked = {
  readonly label: Label;
  readonly said: Verdict;
  readonly chance?: number | undefined;
};

/**
 * As met or not by forced choice: a partial is not met, on either side; what is unsure goes by its chance, and is wrong
 * whatever the label is where there is none.
 */
export function binaryPair({ label, said, chance }: Marked): Pair {
  const truth = label === 'met' ? 'met' : 'not-met';
  if (said !== 'unsure') return { truth, said: said === 'met' ? 'met' : 'not-met' };
  if (chance === undefined) return { truth, said: truth === 'met' ? 'not-met' : 'met' };
  return { truth, said: chance >= 0.5 ? 'met' : 'not-met' };
}

/** The share that has a verdict other than unsure; null without an item. */
export function coverage(items: readonly Marked[]): number | null {
  return items.length === 0 ? null : sure(items).length / items.length;
}

/** Of those that are not unsure, the share that is right as met or not; null where all are unsure. */
export function accuracyWhereSure(items: readonly Marked[]): number | null {
  const pairs = sure(items).map(binaryPair);
  if (pairs.length === 0) return null;
  return pairs.filter(({ truth, said }) => truth === said).length / pairs.length;
}

/** The share whose verdict is the label itself, partial told from not met; null without an item. */
export function exactAgreement(items: readonly Marked[]): number | null {
  if (items.length === 0) return null;
  return items.filter(({ label, said }) => label === said).length / items.length;
}

const sure = (items: readonly Marked[]): readonly Marked[] =>
  items.filter(({ said }) => said !== 'unsure');
