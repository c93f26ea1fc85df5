import { top, type Spot } from './use-zoom.js';

type Size = { readonly width: number; readonly height: number };
type Beginning = {
  readonly spot: Spot;
  /** How much of the drawing one sees there, from 0 to 1. */
  readonly share: number;
};

type Ink = readonly { readonly right: number; readonly down: number }[];

/** So many cells a side are enough to tell a box from the ground. */
const cells = 100;
const firstBoxes = 3;
const nearly = 0.75;
const between = (one: number, other: number): readonly number[] =>
  Array.from({ length: Math.abs(other - one) + 1 }, (_, index) => Math.min(one, other) + index);

/**
 * Where to begin to read a drawing that leads down or to the right: its first boxes seldom stand in the middle. Of the places that
 * show them the corner, if there is nearly as much beside them as anywhere, or else the place with the most. `seen` is how much one sees at once, in the drawing's own pixels.
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
  const from = (start: number) => ({
    start,
    count: inked.filter(
      ({ along, across }) => along < long && across >= start && across < start + broad,
    ).length,
  });
  const counts = between(Math.max(0, far + 1 - broad), Math.min(near, cells - broad)).map(from);
  const most = counts.toSorted((a, b) => b.count - a.count)[0] ?? { start: 0, count: 0 };
  // A drawing that is cut at its top, where it could be seen from its corner, looks broken.
  const corner = from(0);
  const best = near < broad && corner.count >= nearly * most.count ? corner : most;
  const middle = (best.start + broad / 2) / cells;
  return {
    spot: leads === 'down' ? { x: middle, y: 0 } : { x: 0, y: middle },
    share: best.count / inked.length,
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
