import type { Verdict } from '../grade/grade.js';

/** How well something was remembered, the worst first, in FSRS's words. */
export const ratings = ['again', 'hard', 'good', 'easy'] as const;
export type Rating = (typeof ratings)[number];

/** What a verdict says of memory; null of one that is open, which says nothing yet. */
export const ratingOf: Readonly<Record<Verdict, Rating | null>> = {
  met: 'good',
  partial: 'hard',
  'not-met': 'again',
  unsure: null,
};
