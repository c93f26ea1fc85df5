import { bandOf, bandRangeWords, bandWords } from './band.js';
import type { Score } from './score.js';

type Range = Pick<Score, 'low' | 'high'>;
type Bands = Pick<Score, 'lowBand' | 'highBand'>;

/** Whether nothing is sure and all may come of it: "0 to 100" tells no more than that. */
export const isAllOpen = ({ low, high }: Range): boolean =>
  low === 0 && bandOf(high) === 'strong-hire';

/** "Lean hire", or both ends of what it may become while something is open: "Lean no hire to hire". */
export const scoreBandWords = ({ lowBand, highBand }: Bands): string =>
  bandRangeWords(lowBand, highBand);

/** "62", or "55 to 80" while something is open. */
export const scorePointsWords = ({ low, high }: Range): string =>
  low === high ? String(low) : `${String(low)} to ${String(high)}`;

/** "62", or "40–70" while something is open, in lists and titles: "from 40 to 80 to 62" could not be read. */
export const spanWords = ({ low, high }: Range): string =>
  low === high ? String(low) : `${String(low)}–${String(high)}`;

/** A share from 0 to 1 as "62 %". */
export const percentWords = (share: number): string => `${String(Math.round(share * 100))} %`;

/** "62 of 100", or "55 to 80 of 100" while something is open. */
export const pointsWords = (range: Range): string => `${scorePointsWords(range)} of 100`;

/** A share in percent, both its ends while something is open, and "open" of nothing but that. */
export function shareWords({ low, high }: Range): string {
  if (low === 0 && high === 100) return 'open';
  return low === high ? `${String(low)} %` : `${String(low)} to ${String(high)} %`;
}

/**
 * "lean hire, 62" in the middle of a sentence; where what is open can change the band "still open, 40 to 80", or "70, its band
 * still open" of points that it cannot change, and "still open" of nothing but that.
 */
export function resultWords({ band, low, high }: Pick<Score, 'band' | 'low' | 'high'>): string {
  if (band === null && isAllOpen({ low, high })) return 'still open';
  const points = scorePointsWords({ low, high });
  if (band === null && low === high) return `${points}, its band still open`;
  return `${band === null ? 'still open' : bandWords(band).toLowerCase()}, ${points}`;
}
