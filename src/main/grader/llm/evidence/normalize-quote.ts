/** A text as quotes are compared: lower case, one blank, plain quote marks and dashes, no Markdown marks. */
type NormalText = {
  readonly text: string;
  /** The index in the given text of each unit of `text`. */
  readonly at: readonly number[];
};

const marks: ReadonlyMap<string, string> = new Map(
  [
    ['"', '“”„‟«»″'],
    ["'", '‘’‚‛′´'],
    ['-', '‐‑‒–—―−'],
    ['', '*_`~#>|\\'],
  ].flatMap(([plain, signs]) => Array.from(signs ?? '', (sign) => [sign, plain ?? ''] as const)),
);

/** Models change these when they copy; a quote is the same without them. */
export function normalText(source: string): NormalText {
  const parts: string[] = [];
  const at: number[] = [];
  let index = 0;
  let isBlank = true;
  for (const sign of source) {
    const piece = /\s/.test(sign) ? ' ' : (marks.get(sign) ?? sign.normalize('NFKC').toLowerCase());
    const isDoubled = piece === ' ' && isBlank;
    if (piece !== '' && !isDoubled) {
      parts.push(piece);
      at.push(...Array.from({ length: piece.length }, () => index));
      isBlank = piece === ' ';
    }
    index += sign.length;
  }
  return { text: parts.join(''), at };
}

/** A quote without what a model puts around it: quote marks, dots of omission, blanks. */
export const bareQuote = (quote: string): string =>
  normalText(quote)
    .text.replace(/^(?:["' ]|\.\.\.|…)+/, '')
    .replace(/(?:["' ]|\.\.\.|…){1,20}$/, '');

/** A quote that was copied as JSON writes it: its line breaks, tabs and quote marks as they read when it is decoded. */
export const decodedQuote = (quote: string): string =>
  quote.replaceAll(/\\[nrt]/g, ' ').replaceAll('\\"', '"');

/** Words, numbers and signs, without Markdown marks: "n = 3" has three. */
export const tokensIn = (quote: string): number =>
  (bareQuote(quote).match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]+/gu) ?? []).length;
