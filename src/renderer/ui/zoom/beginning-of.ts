import { top, type Spot } from './use-zoom.js';

type Size = { readonly width: number; readonly height: number };
export type Beginning = {
  readonly spot: Spot;
  /** How much of what one sees there is drawn on, from 0 to 1. */
  readonly filled: number;
};

type Ink = readonly { readonly right: number; readonly down: number }[];

/** So many cells a side are enough to tell a box from the ground. */
const cells = 100;
const firstBoxes = 3;
const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(1, to - from + 1) }, (_, index) => from + index);

/**
 * Where to begin to read a drawing that leads down or to the right: its first boxes seldom stand in the middle. Of the places that
 * show them the one with the most beside them. `seen` is how much one sees at once, in the drawing's own pixels.
 */
export function beginningOf(
  ink: Ink,
  { width, height }: Size,
  leads: 'down' | 'right',
  seen: Size,
): Beginning {
  const inked = ink.map(({ right, down }) =>
    leads === 'down' ? { along: down, across: right } : { along: right, across: down },
  );
  const cellsOf = (share: number): number => Math.ceil(Math.min(1, share) * cells);
  const [wide, high] = [cellsOf(seen.width / width), cellsOf(seen.height / height)];
  const [long, broad] = leads === 'down' ? [high, wide] : [wide, high];
  const start = Math.min(...inked.map(({ along }) => along));
  const first = inked.filter(({ along }) => along < start + firstBoxes).map(({ across }) => across);
  if (first.length === 0) return { spot: top, filled: 0 };
  const [near, far] = [Math.min(...first), Math.max(...first)];
  const counts = range(Math.max(0, far + 1 - broad), Math.min(near, cells - broad)).map((from) => ({
    from,
    count: inked.filter(
      ({ along, across }) => along < long && across >= from && across < from + broad,
    ).length,
  }));
  const [best] = counts.toSorted((a, b) => b.count - a.count);
  if (best === undefined) return { spot: top, filled: 0 };
  const middle = (best.from + broad / 2) / cells;
  return {
    spot: leads === 'down' ? { x: middle, y: 0 } : { x: 0, y: middle },
    filled: (best.count * width * height) / (cells * cells * seen.width * seen.height),
  };
}

/** Which cells of a drawing are drawn on. */
export async function inkOf(url: string): Promise<Ink> {
  const image = new Image();
  image.src = url;
  await image.decode();
  const context = new OffscreenCanvas(cells, cells).getContext('2d');
  if (context === null) return [];
  context.drawImage(image, 0, 0, cells, cells);
  const { data } = context.getImageData(0, 0, cells, cells);
  return Array.from({ length: cells * cells }, (_, cell) => cell)
    .filter((cell) => (data[cell * 4 + 3] ?? 0) > 0)
    .map((cell) => ({ right: cell % cells, down: Math.floor(cell / cells) }));
}
