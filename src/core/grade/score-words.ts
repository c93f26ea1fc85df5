import { bandRangeWords, bandWords } from './band.js';
import type { Score } from './score.js';

type Range = Pick<Score, 'low' | 'high'>;
type Bands = Pick<Score, 'lowBand' | 'highBand'>;

/** "Lean hire", or both ends of what it may become while something is open: "Lean no hire to hire". */
export const scoreBandWords = ({ lowBand, highBand }: Bands): string =>
  bandRangeWords(lowBand, highBand);

/** "62", or "55 to 80" while something is open. */
export const scorePointsWords = ({ low, high }: Range): string =>
  low === high ? String(low) : `${String(low)} to ${String(high)}`;

/** "lean hire, 62" in the middle of a sentence; "still open, 40 to 80" where what is open can change the band. */
export function resultWords({ band, low, high }: Pick<Score, 'band' | 'low' | 'high'>): string {
  const points = scorePointsWords({ low, high });
  return `${band === null ? 'still open' : bandWords(band).toLowerCase()}, ${points}`;
}
