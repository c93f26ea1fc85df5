import type { Evidence, Verdict } from '../grade/grade.js';
import type { AskedAs } from './asked-as.js';
import type { CardKey, PutAway } from './card.js';
import type { Rating } from './rating.js';

/** A flash question as it is asked; what it asks for stays sealed until it is answered. */
export type FlashQuestion = CardKey & {
  readonly ask: string;
  /** `drill` asks for a drawing; it may be answered in words too. */
  readonly kind: AskedAs['kind'];
  /** Of the prompt that it comes from. */
  readonly title: string;
  /** How often it was forgotten; from four on the question itself is worth a look. */
  readonly lapses: number;
  readonly isLeech: boolean;
  /** The person's last answer, where it waits to be settled; else empty. */
  readonly leftOpen: string;
};

/** A question that is put away, or that was forgotten too often. */
export type PutAwayQuestion = CardKey & {
  readonly ask: string;
  readonly title: string;
  readonly why: PutAway;
  /** Of one that is buried. */
  readonly untilMs: number;
  readonly lapses: number;
};

/** How an answer stands: as the grader or the person judges it, and when the question comes back by that. */
export type FlashStanding = {
  readonly verdict: Verdict;
  /** Null while it is open. */
  readonly rating: Rating | null;
  /** Null where it does not come back: it was never missed, or it was put away. */
  readonly dueAtMs: number | null;
};

/** An answer, graded and unsealed. */
export type FlashGraded = FlashStanding & {
  readonly answerId: string;
  /** What the question asks for. */
  readonly criterion: string;
  readonly strong: string;
  readonly said: Verdict;
  readonly reason: string;
  /** The words that it was judged by, or that come nearest. */
  readonly quotes: readonly Evidence['quote'][];
};
