/** Where a result lies, in points of 100; `low` to `high` is what it may become once nothing is open. */
export type Span = { readonly low: number; readonly high: number };

/** Within a wider range nearly every guess lies. */
const mostTelling = 30;

/**
 * Points by which a guess lies above a range (positive) or below it (negative); 0 within. Null where it is too early to tell:
 * within a wide range lies nearly every guess. Wherever guesses are judged or counted, they are by this.
 */
export function offBy(guess: number, { low, high }: Span): number | null {
  if (guess > high) return guess - high;
  if (guess < low) return guess - low;
  return high - low > mostTelling ? null : 0;
}

/** One line of a report: which score was expected, and how far it was off; null where none was. */
export function guessWords(guess: number | undefined, span: Span): string | null {
  if (guess === undefined) return null;
  const off = offBy(guess, span);
  const said = `You guessed ${String(guess)}`;
  if (off === null)
    return `${said}: too early to tell while ${String(span.low)} to ${String(span.high)} is open.`;
  const isHigh = off > 0;
  if (off !== 0 && span.low === span.high)
    return `${said}: ${String(Math.abs(off))} too ${isHigh ? 'high' : 'low'}.`;
  // Both ends count while something is open, and what is open is not earned: 80 beside 62 to 79 may be 18 too high.
  if (off !== 0) {
    const ends = `${String(span.low)} are sure, ${String(span.high)} with all that is open`;
    return `${said}, too ${isHigh ? 'high' : 'low'}: ${ends}.`;
  }
  return span.low === span.high ? `${said}: right.` : `${said}: within the range.`;
}
