import { top, type Spot } from './use-zoom.js';

/** So many cells a side are enough to tell a box from the ground. */
const cells = 100;
const firstBoxes = 3;

/** Where a drawing that leads down or to the right begins, as shares of its sides: its first boxes seldom stand in the middle. */
export async function beginningOf(url: string, leads: 'down' | 'right'): Promise<Spot> {
  const image = new Image();
  image.src = url;
  await image.decode();
  const context = new OffscreenCanvas(cells, cells).getContext('2d');
  if (context === null) return top;
  context.drawImage(image, 0, 0, cells, cells);
  const { data } = context.getImageData(0, 0, cells, cells);
  const inked = Array.from({ length: cells * cells }, (_, cell) => ({
    down: Math.floor(cell / cells),
    right: cell % cells,
    alpha: data[cell * 4 + 3] ?? 0,
  })).filter(({ alpha }) => alpha > 0);
  if (inked.length === 0) return top;
  const across = leads === 'down' ? 'right' : 'down';
  const end = Math.min(...inked.map((cell) => cell[leads])) + firstBoxes;
  const begin = inked.filter((cell) => cell[leads] < end).map((cell) => cell[across]);
  const middle = (Math.min(...begin) + Math.max(...begin) + 1) / 2 / cells;
  return leads === 'down' ? { x: middle, y: 0 } : { x: 0, y: middle };
}
