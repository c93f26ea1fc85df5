import { bandOf, bands, floorOf, rankOf, type Band } from '../grade/band.js';
import type { Span } from './guess.js';

/** How a result stands: below lean hire, below hire, above; or it can still become another. */
export type Standing = 'weak' | 'fair' | 'strong' | 'open';

type Result = Span & { readonly band: Band | null };

/** The band at which a result is held, below the one that its points alone give; null where they give it, or it is open. */
export function capOf({ band, high }: Result): Band | null {
  return band !== null && rankOf(band) < rankOf(bandOf(high)) ? band : null;
}

/**
 * What a result counts as wherever it is called weak or strong, in points of 100: its own points, and where it is capped at
 * most the last of the band that it is held at. 73 points, capped at lean no hire, count as 54.
 */
export function countedSpan({ low, high, band }: Result): Span {
  const cap = capOf({ low, high, band });
  const next = cap === null ? undefined : bands[rankOf(cap) + 1];
  const most = next === undefined ? 100 : floorOf(next) - 1;
  return { low: Math.min(low, most), high: Math.min(high, most) };
}

/** Where both ends of what a result counts as stand; open where they stand apart. */
export function standingOf({ low, high }: Span): Standing {
  const at = (points: number): Standing =>
    points < floorOf('lean-hire') ? 'weak' : isBelowHire(points) ? 'fair' : 'strong';
  return at(low) === at(high) ? at(low) : 'open';
}

/**
 * Whether nothing is sure of a result yet, in points `of` those there are to earn: it says of no topic that it is one to work
 * on, neither in a round's report nor in the lists.
 */
export const isWhollyOpen = ({ low, high }: Span, of = 100): boolean => low <= 0 && high >= of;

/** Whether points of 100 are something to work on yet. */
export const isBelowHire = (points: number): boolean => points < floorOf('hire');
