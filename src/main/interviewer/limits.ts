/** Chances from which on something is said; set on the questions that may be tuned on, by weights that had not seen their prompts. */
export const limits = {
  /** Enough for a fact to be told. */
  told: 0.44,
  /** Enough where the candidate brings an answer and asks whether it holds, and where it is only said. */
  brought: 0.3,
  /** The same where a word of it is the fact's own name. */
  broughtByName: 0.15,
  assumed: 0.3,
  /** Enough for one that has another number of the same measure as an assumption. */
  measured: 0.02,
  /** So much of the chance of what was told it needs beside that. */
  measuredBeside: 0.1,
  /** Of what is assumed, without the words that say so and without the chance of a wish: enough for a fact to be told, and to be asked back for. */
  bare: 0.6,
  touches: 0.2,
  /** Enough for one that has none of the figures which the message puts up for approval. */
  beside: 0.8,
  /** Enough for one that its names set apart from all others, and for one that its kind does: "How fast must results appear?" */
  ahead: 0.4,
  aheadByKind: 0.08,
  /** Enough for another than the one that its kind sets apart. */
  againstKind: 0.6,
  /** How likely such a one is taken to be, where it was told before. */
  standsOut: 0.97,
  /** So unlikely a wish that what stands out may be told. */
  sureTask: 0.1,
  /** So near behind that to tell the better one would be a guess. */
  tie: 0.8,
  /** Enough for one that was told before, where it is asked for once more, or a message begins with its name. */
  again: 0.2,
  /** Of what is no wish: enough for what was told to be said as the nearest, where a question fits nothing; and so many times as likely as nothing. */
  recalled: 0.3,
  overOpen: 1.5,
  /** Enough for a second one, by a part of the message alone, and where all of the message comes near it as well. */
  second: 0.93,
  secondTouched: 0.8,
  touched: 0.001,
  /** So likely asked for by a part of the message that a fact which was told speaks of it. */
  spokenOf: 0.35,
  /** So much of its words speak of it as well. */
  held: 0.6,
  /** So likely asked for in vain that a part of the message is said to be lacking. */
  unsaid: 0.7,
  /** Enough for a part to be asked for by itself, where the whole fits nothing. */
  byItself: 0.6,
  /** Enough for all sentences that were read for one to be quoted as the answer, where it has as much itself; and for one by itself to be quoted as the nearest. */
  quoted: 0.55,
  quotedOne: 0.3,
  nearest: 0.3,
  /** Enough for one that has all figures which a message repeats to have them confirmed. */
  repeated: 0.2,
  /** Enough for a wish to be met, where a question fits nothing better. */
  wish: 0.25,
  /** So plain a wish that it is one, whatever else the message may ask for that the sheet lacks. */
  plainWish: 0.7,
  /** So little left for anything but a source, that two are asked back for whatever the message sounds like. */
  neither: 0.2,
  /** So many times as likely as the next that there is nothing to choose between them. */
  farAhead: 2,
  /** Enough for two facts together to be asked back for: below it one of them was meant in a third. */
  between: 0.5,
  /** Enough for a fact to be asked back for: below it some three in ten were meant, from it on more than four. */
  offered: 0.3,
};
