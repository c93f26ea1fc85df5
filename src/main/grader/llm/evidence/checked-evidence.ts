import type { Evidence } from '../../../../core/grade/grade.js';

/** What code found of a model's evidence. */
export type Checked = {
  readonly evidence: readonly Evidence[];
  /** The sentences that hold the quote, as indexes into the signal's segments. */
  readonly segments: readonly number[];
  /** How near the quote's words come to the criterion, and those of the lines of code: 0 unrelated, 1 all cue groups. */
  readonly words: number;
  readonly code: number;
  /** Elements of a drawing that touch the criterion: only named, or joined by an arrow. */
  readonly drawn: 'none' | 'named' | 'joined';
  /** It lies in a sentence, a label or a line that speaks to the grader as well. */
  readonly isAddressed: boolean;
  /** Why a quote was given and does not count; null where something counts, or nothing was given. */
  readonly refusal: Refusal | null;
};

export const refusals = ['not-found', 'too-short', 'echo', 'not-own-words', 'comment'] as const;
export type Refusal = (typeof refusals)[number];

export const nothingFound: Checked = {
  evidence: [],
  segments: [],
  words: 0,
  code: 0,
  drawn: 'none',
  isAddressed: false,
  refusal: null,
};
