import { top, type Spot } from './use-zoom.js';

/** So many cells a side are enough to tell a box from the ground. */
const cells = 100;
const rowOfBoxes = 3;

/** Where a drawing begins, as shares of its sides: its topmost boxes seldom stand over its middle. */
export async function beginningOf(url: string): Promise<Spot> {
  const image = new Image();
  image.src = url;
  await image.decode();
  const context = new OffscreenCanvas(cells, cells).getContext('2d');
  if (context === null) return top;
  context.drawImage(image, 0, 0, cells, cells);
  const { data } = context.getImageData(0, 0, cells, cells);
  const inked = Array.from({ length: cells * cells }, (_, cell) => cell).filter(
    (cell) => (data[cell * 4 + 3] ?? 0) > 0,
  );
  const [first] = inked;
  if (first === undefined) return top;
  const lastRow = Math.floor(first / cells) + rowOfBoxes;
  const columns = inked.filter((cell) => cell < lastRow * cells).map((cell) => cell % cells);
  return { x: (Math.min(...columns) + Math.max(...columns) + 1) / 2 / cells, y: 0 };
}
