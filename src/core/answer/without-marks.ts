/** Marks of strong words, also one of a pair that was cut; a power, 2**10, is none. */
const strong = /(?<![\p{L}\p{N}*])\*\*(?=[^\s*])|(?<=[^\s*])\*\*(?![\p{L}\p{N}*])/gu;
const emphasis = /(?<![\p{L}\p{N}*)\]])\*([^\s*](?:[^*\n]*[^\s*])?)\*(?![\p{L}\p{N}*(])/gu;
const heading = /^#{1,6} /gm;
const rule = /^:?-+:?$/;
/** A cell of these alone makes of two lengths, |a| + |b|, no row. */
const operator = /^[-+*/=<>≤≥·]$/;

/**
 * Words of the person's Markdown as they are quoted: without its headings' and emphasis' marks, and a table's rows with a dot
 * between their cells. Products and powers stay.
 */
export const withoutMarks = (quote: string): string =>
  quote
    .split('\n')
    .flatMap(withoutCells)
    .join('\n')
    .replaceAll(heading, '')
    .replaceAll(strong, '')
    .replaceAll(emphasis, '$1');

function withoutCells(line: string): readonly string[] {
  const row = line.trim();
  if (row.length < 3 || !row.startsWith('|') || !row.endsWith('|')) return [line];
  const cells = row
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
  if (cells.every((cell) => rule.test(cell))) return [];
  if (cells.length < 2 || cells.some((cell) => operator.test(cell))) return [line];
  return [cells.filter((cell) => cell !== '').join(' · ')];
}
