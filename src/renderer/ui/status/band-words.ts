import { bandWords, type Band } from '../../../core/grade/band.js';
import type { AttemptSummary } from '../../../core/history/attempt-summary.js';
import type { Tone } from './chip.js';

export const bandTones: Readonly<Record<Band, Tone>> = {
  'no-hire': 'not-met',
  'lean-no-hire': 'not-met',
  'lean-hire': 'partial',
  hire: 'met',
  'strong-hire': 'met',
};

/** "Lean hire · 62", as every list says it; "Open · 40–80" where what is open can change the band. */
export function bandWordsOf({ band, total, high }: Standing): string {
  const points = total === high ? String(total) : `${String(total)}–${String(high)}`;
  return `${band === null ? 'Open' : bandWords(band)} · ${points}`;
}

export type Standing = {
  readonly band: Band | null;
  readonly total: number;
  readonly high: number;
};

/** "you settled 4, 43 without"; null where the person settled nothing. */
export function settledNote({
  settled,
}: Pick<NonNullable<AttemptSummary['result']>, 'settled'>): string | null {
  if (settled === null) return null;
  const { count, total, high } = settled;
  const points = total === high ? String(total) : `${String(total)}–${String(high)}`;
  return `you settled ${String(count)}, ${points} without`;
}
