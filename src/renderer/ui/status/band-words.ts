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

/** "Lean hire · 62", as every list says it; a null band was too unsure to give. */
export function bandWordsOf(band: Band | null, total: number): string {
  return `${band === null ? 'Too unsure' : bandWords(band)} · ${String(Math.round(total))}`;
}

/** "you settled 4, 43 without"; null where the person settled nothing. */
export function settledNote({
  settled,
}: Pick<NonNullable<AttemptSummary['result']>, 'settled'>): string | null {
  if (settled === null) return null;
  return `you settled ${String(settled.count)}, ${String(Math.round(settled.total))} without`;
}
