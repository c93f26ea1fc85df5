import type { Place } from '../grade/grade.js';
import type { Piece } from './find-passages.js';

/** Where in an attempt the words of a query stand, as a list shows it. */
export type FoundIn = {
  readonly id: string;
  /** A few of the passages; none where only its title or the like holds the words. */
  readonly passages: readonly {
    /** "Board · Design · 14:02" */
    readonly where: string;
    readonly pieces: readonly Piece[];
    readonly place: Place | null;
  }[];
};

/** As many lines of the list are in sight of a large window. */
export const linesInSight = 56;

/** How many lines an attempt takes there: its own, and one for each passage. */
export const linesOf = (passages: FoundIn['passages']): number => 1 + passages.length;

export type FoundOrder = 'newest' | 'best';

/** The attempts that hold all words of a query. */
export type FoundAttempts = {
  /**
   * A line each; the best first where they were asked for in that order. One text, since ten thousand strings take ten times as
   * long on their way.
   */
  readonly ids: string;
  /** Where the words stand in those that come first, as many as are in sight. */
  readonly first: readonly FoundIn[];
};

/** What an attempt's folder says of it beyond what every list shows. */
export type AttemptFacts = {
  /** By whom the newest grade of an attempt is, for each that has one. */
  readonly graders: readonly (readonly [id: string, grader: string])[];
  readonly shortIds: readonly string[];
};
