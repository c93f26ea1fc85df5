import type { Range } from '../../../../core/review/text/text-blocks.js';

/** Where a range of a text lies once each line has its result behind it, in place of what it ended with. */
export function readRange(text: string, read: string, range: Range): Range {
  if (read === text) return range;
  const readLines = read.split('\n');
  const placeOf = (at: number): number => {
    const before = text.slice(0, at).split('\n');
    const line = before.length - 1;
    const above = readLines.slice(0, line).reduce((sum, { length }) => sum + length + 1, 0);
    return above + Math.min(before.at(-1)?.length ?? 0, readLines[line]?.length ?? 0);
  };
  return { start: placeOf(range.start), end: placeOf(range.end) };
}
