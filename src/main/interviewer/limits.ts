/** Chances from which on something is said; set on the questions that may be tuned on, by weights that had not seen their prompts. */
export const limits = {
  /** Enough for a fact to be told. */
  told: 0.42,
  /** Enough for one that was told before: to say it again gives nothing away. */
  again: 0.2,
  /** Enough for a second one, by a part of the message alone. */
  second: 0.6,
  /** Enough for a sentence that was read to be quoted. */
  quoted: 0.4,
  /** So little left for anything but a source, that two are asked back for whatever the message sounds like. */
  none: 0.2,
  /** Enough for a topic to be named in a question back. */
  offered: 0.04,
  /** The second topic is named where it is not far behind. */
  behind: 0.3,
};
