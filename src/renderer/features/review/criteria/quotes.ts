const mostQuoted = 480;

/** A quote of a reasonable length; its link leads to the whole. */
export function shortened(quote: string): string {
  if (quote.length <= mostQuoted) return quote;
  const cut = quote.slice(0, mostQuoted);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), mostQuoted / 2))} …`;
}

const wordJoiner = '\u2060';

/** Words as they are quoted: no line ends within an arrow, `->`. */
export const quotedWords = (quote: string): string =>
  shortened(quote).replaceAll('->', `-${wordJoiner}>`);

/** Code as it is quoted: without empty lines around it, and without the indentation that all of its lines share. */
export function quotedCode(code: string): string {
  const lines = code
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .trimEnd()
    .split('\n');
  const [first = '', ...others] = lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.slice(0, line.length - line.trimStart().length));
  let shared = first.length;
  for (const indent of others) while (!indent.startsWith(first.slice(0, shared))) shared -= 1;
  return lines.map((line) => (line.trim() === '' ? '' : line.slice(shared))).join('\n');
}
