import type { Evidence } from '../../../../core/grade/grade.js';

/** What code found of a model's evidence. */
export type Checked = {
  /** What of it stands in the answer. */
  readonly evidence: readonly Evidence[];
  /** The sentences that hold the quotes, as indexes into the signal's segments. */
  readonly segments: readonly number[];
  /** How near the quotes' words come to the criterion: 0 unrelated, 1 all cue groups. */
  readonly words: number;
  /** Some of its words, half of the cues in its lines, or one of its elements touch the criterion. */
  readonly isNear: boolean;
  /** What of a drawing was pointed at: only names, or an arrow that joins two. */
  readonly drawn: 'none' | 'named' | 'joined';
  /** All of it lies in copies of the question or the rubric, in an answer that has many of them. */
  readonly isCopied: boolean;
  /** All of it lies in copies, bare lists of terms, denials one after the other, or words in no order. */
  readonly isNoProse: boolean;
  /** Some of it lies in a sentence, a label or a line that speaks to the grader as well. */
  readonly isAddressed: boolean;
  /** Why something was given and nothing of it counts; null where some counts, or nothing was given. */
  readonly refusal: Refusal | null;
};

export const refusals = ['not-found', 'too-short', 'echo', 'comment'] as const;
export type Refusal = (typeof refusals)[number];

export const nothingFound: Checked = {
  evidence: [],
  segments: [],
  words: 0,
  isNear: false,
  drawn: 'none',
  isCopied: false,
  isNoProse: false,
  isAddressed: false,
  refusal: null,
};
