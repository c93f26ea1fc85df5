/** Set on the development half of the labelled questions: below `enough` the sheet holds no answer. */
export const limits = {
  enough: 0.485,
  /** Enough where the candidate brings an answer, to be confirmed or corrected. */
  brought: 0.42,
  /** So near to a question of the sheet that even "What size?" is none too short. */
  plain: 0.72,
  sure: 0.6,
  second: 0.58,
  /** So much more clearly a part has to ask for the second fact than for any other. */
  apart: 0.15,
  statement: 0.4,
  /** Enough for a fact that is asked for more clearly than any sentence of the statement. */
  overStatement: 0.46,
  whole: 0.59,
  /** Enough for a fact that was told before: to say it again gives nothing away. */
  again: 0.3,
  /** So many times as clearly as the next. */
  againLead: 1.6,
  /** Enough for a fact that fixes what code has to do, where no other comes near. */
  fixed: 0.4,
};
