const mostQuoted = 480;

/** A quote of a reasonable length; its link leads to the whole. */
export function shortened(quote: string): string {
  if (quote.length <= mostQuoted) return quote;
  const cut = quote.slice(0, mostQuoted);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), mostQuoted / 2))} …`;
}

/** Code without the empty lines around it; its indentation stays. */
export const withoutBlankEnds = (code: string): string =>
  code.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd();
