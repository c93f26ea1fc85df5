import { bandWords, type Band } from '../../../core/grade/band.js';
import { isAllOpen, spanWords } from '../../../core/grade/score-words.js';
import type { AttemptSummary } from '../../../core/history/attempt-summary.js';
import type { Tone } from './chip.js';

export const bandTones: Readonly<Record<Band, Tone>> = {
  'no-hire': 'not-met',
  'lean-no-hire': 'not-met',
  'lean-hire': 'partial',
  hire: 'met',
  'strong-hire': 'met',
};

/**
 * "Lean hire · 62", as every list says it; "Open · 40–80" where what is open can change the band, "Open" of nothing but that, and
 * "Few asked · 100" where the criteria were too few for one.
 */
export function bandWordsOf({ band, extent, ...range }: Standing): string {
  const what = extent === 'few' ? 'Few asked' : band === null ? 'Open' : bandWords(band);
  return band === null && isAllOpen(range) ? what : `${what} · ${spanWords(range)}`;
}

export type Standing = Pick<Result, 'band' | 'low' | 'high' | 'extent'>;
type Result = NonNullable<AttemptSummary['result']>;

/** What a list says of a result beside its band, first in a word each, then whole; null where there is nothing to say. */
export function resultNotes(
  result: Pick<Result, 'settled' | 'extent'>,
): { readonly words: string; readonly note: string } | null {
  const settled = settledNote(result);
  const short = result.extent === 'short' ? ['short'] : [];
  const words = [
    ...short,
    ...(result.settled === null ? [] : [`${String(result.settled.count)} settled`]),
  ];
  if (words.length === 0) return null;
  const note = [...short.map(() => 'a shorter sitting'), ...(settled === null ? [] : [settled])];
  return { words: words.join(', '), note: note.join('; ') };
}

/** "you settled 4, 43 without"; null where the person settled nothing. */
export function settledNote({ settled }: Pick<Result, 'settled'>): string | null {
  if (settled === null) return null;
  const without = isAllOpen(settled) ? 'still open' : spanWords(settled);
  return `you settled ${String(settled.count)}, ${without} without`;
}
