import type { Verdict } from '../../../../core/grade/grade.js';

/** The mark that an anti-pattern wears by its verdict: a slip that is "met" must not have the tick of a success. */
export const slipMarks: Readonly<Record<Verdict, Verdict>> = {
  met: 'not-met',
  partial: 'partial',
  unsure: 'unsure',
  'not-met': 'met',
};

export const slipWords: Readonly<Record<Verdict, string>> = {
  met: 'found',
  partial: 'partly found',
  unsure: 'open',
  'not-met': 'not found',
};
