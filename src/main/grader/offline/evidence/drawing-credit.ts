import type { DrawingFound } from './drawing-evidence.js';

type Drawn = {
  readonly drawing: DrawingFound | null;
  readonly weight: number;
  /** The notes hold a term of the criterion. */
  readonly isSpokenOf: boolean;
};

const mostAlone = 2;

/**
 * What a drawing earns beside the notes. Of what no word of the notes touches it earns half, for the two heaviest
 * criteria, and nothing for others: a box for each term of the field, all joined, is no design.
 */
export function spokenOf(drawn: readonly Drawn[]): readonly (DrawingFound | null)[] {
  const alone = drawn
    .filter(({ drawing, isSpokenOf }) => drawing !== null && !isSpokenOf)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, mostAlone);
  return drawn.map((one) => {
    const { drawing, isSpokenOf } = one;
    if (drawing === null || isSpokenOf) return drawing;
    return { ...drawing, verdict: alone.includes(one) ? 'partial' : 'not-met' };
  });
}
