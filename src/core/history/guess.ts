/** Where a result lies, in points of 100; `low` to `high` is what it may become once nothing is open. */
export type Span = { readonly low: number; readonly high: number };

/** Points by which a guess lies above a range (positive) or below it (negative); 0 within. */
export function offBy(guess: number, { low, high }: Span): number {
  if (guess > high) return guess - high;
  return Math.min(0, guess - low);
}

/** One line of a report: which score was expected, and how far it was off; null where none was. */
export function guessWords(guess: number | undefined, span: Span): string | null {
  if (guess === undefined) return null;
  const off = offBy(guess, span);
  const said = `You guessed ${String(guess)}`;
  const isHigh = off > 0;
  if (off !== 0 && span.low === span.high)
    return `${said}: ${String(Math.abs(off))} too ${isHigh ? 'high' : 'low'}.`;
  // Both ends count while something is open, and what is open is not earned: 80 beside 62 to 79 may be 18 too high.
  if (off !== 0) {
    const ends = `${String(span.low)} are sure, ${String(span.high)} with all that is open`;
    return `${said}, too ${isHigh ? 'high' : 'low'}: ${ends}.`;
  }
  if (span.low === span.high) return `${said}: right.`;
  return span.high - span.low > mostTelling
    ? `${said}: too early to tell while ${String(span.low)} to ${String(span.high)} is open.`
    : `${said}: within the range.`;
}

/** Within a wider range nearly every guess lies. */
const mostTelling = 30;
