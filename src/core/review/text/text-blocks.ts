type Piece = { readonly text: string; readonly isMarked: boolean };

/** A stretch of whole lines; `start` is its offset in the text, in UTF-16 units. */
export type TextBlock = { readonly start: number; readonly pieces: readonly Piece[] };
export type Range = { readonly start: number; readonly end: number };

/**
 * A text cut into blocks of about `size` UTF-16 units at line ends, so that a browser need lay out
 * only those in sight. A line longer than that is cut within. The blocks' texts add up to the text;
 * what `range` covers is marked. A range outside the text marks nothing.
 */
export function blocksOf(text: string, range: Range | null, size = 4000): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let start = 0;
  while (start < text.length) {
    const end = blockEnd(text, start, size);
    blocks.push({ start, pieces: piecesOf(text, { start, end }, range) });
    start = end;
  }
  return blocks;
}

function blockEnd(text: string, start: number, size: number): number {
  const full = start + size;
  if (full >= text.length) return text.length;
  const newline = text.lastIndexOf('\n', full - 1);
  if (newline >= start) return newline + 1;
  return isLowSurrogate(text.charCodeAt(full)) ? full - 1 : full;
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

function piecesOf(text: string, block: Range, range: Range | null): readonly Piece[] {
  const from = Math.max(block.start, range?.start ?? block.end);
  const to = Math.min(block.end, range?.end ?? block.end);
  if (from >= to) return [{ text: text.slice(block.start, block.end), isMarked: false }];
  return [
    { text: text.slice(block.start, from), isMarked: false },
    { text: text.slice(from, to), isMarked: true },
    { text: text.slice(to, block.end), isMarked: false },
  ].filter((piece) => piece.text !== '');
}
