import { top, type Spot } from './use-zoom.js';

type Size = { readonly width: number; readonly height: number };
export type Beginning = {
  readonly spot: Spot;
  /** How much of the drawing one sees there, from 0 to 1. */
  readonly share: number;
};

type Ink = readonly { readonly right: number; readonly down: number }[];

/** So many cells a side are enough to tell a box from the ground. */
const cells = 100;
const firstBoxes = 3;
const between = (one: number, other: number): readonly number[] =>
  Array.from({ length: Math.abs(other - one) + 1 }, (_, index) => Math.min(one, other) + index);

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
  if (first.length === 0) return { spot: top, share: 1 };
  const [near, far] = [Math.min(...first), Math.max(...first)];
  const counts = between(Math.max(0, far + 1 - broad), Math.min(near, cells - broad)).map(
    (from) => ({
      from,
      count: inked.filter(
        ({ along, across }) => along < long && across >= from && across < from + broad,
      ).length,
    }),
  );
  const most = counts.toSorted((a, b) => b.count - a.count)[0] ?? { from: 0, count: 0 };
  const middle = (most.from + broad / 2) / cells;
  return {
    spot: leads === 'down' ? { x: middle, y: 0 } : { x: 0, y: middle },
    share: most.count / inked.length,
  };
}

/** Which cells of a drawing hold a part of a box, a word or an arrow. */
export async function inkOf(url: string): Promise<Ink> {
  const image = new Image();
  image.src = url;
  await image.decode();
  const context = new OffscreenCanvas(cells, cells).getContext('2d');
  if (context === null) return [];
  context.drawImage(image, 0, 0, cells, cells);
  const { data } = context.getImageData(0, 0, cells, cells);
  // The ground of a group is of one colour, and nothing to look at.
  const differs = (cell: number, other: number): boolean =>
    [0, 1, 2, 3].some((at) => (data[cell * 4 + at] ?? 0) !== (data[other * 4 + at] ?? 0));
  return Array.from({ length: cells * cells }, (_, cell) => cell)
    .filter((cell) => differs(cell, cell - 1) || differs(cell, cell - cells))
    .map((cell) => ({ right: cell % cells, down: Math.floor(cell / cells) }));
}
