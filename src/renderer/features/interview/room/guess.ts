/** What was typed as the score that one expects; `none` where nothing was, since nobody has to guess. */
type Guess =
  | { readonly kind: 'none' }
  | { readonly kind: 'points'; readonly points: number }
  | { readonly kind: 'unclear' };

/** Whole points from 0 to 100. */
export function readGuess(text: string): Guess {
  const typed = text.trim();
  if (typed === '') return { kind: 'none' };
  if (!/^\d{1,3}$/.test(typed) || Number(typed) > 100) return { kind: 'unclear' };
  return { kind: 'points', points: Number(typed) };
}
