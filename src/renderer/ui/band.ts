import type { Band } from '../../core/scoring.js';
import type { Tone } from './chip.js';

type Look = {
  readonly word: string;
  readonly tone: Tone;
  /** How much of the disc before the word is filled, in quarters. */
  readonly quarters: 0 | 1 | 2 | 3 | 4;
};

export const bandLooks: Readonly<Record<Band, Look>> = {
  'no-hire': { word: 'No hire', tone: 'not-met', quarters: 0 },
  'lean-no-hire': { word: 'Lean no hire', tone: 'not-met', quarters: 1 },
  'lean-hire': { word: 'Lean hire', tone: 'partial', quarters: 2 },
  hire: { word: 'Hire', tone: 'met', quarters: 3 },
  'strong-hire': { word: 'Strong hire', tone: 'met', quarters: 4 },
};

/** What stands where a band would: too much was unsure to give one. */
export const noBand = 'Too unsure';

/** "Lean hire · 62", as every list says it. */
export function resultWords(band: Band | null, total: number): string {
  return `${band === null ? noBand : bandLooks[band].word} · ${String(Math.round(total))}`;
}
