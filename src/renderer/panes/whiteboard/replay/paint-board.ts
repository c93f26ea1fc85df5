import type { BoardElement } from '../../../../core/board/board-element.js';
import type { Box } from './element-shape.js';
import { paintElement, type View } from './paint-element.js';
import type { StrokePictures } from './stroke-pictures.js';

const marginPx = 32;

/** Draws a board, fitted to `extent`, which is the same at every second. Answers where it lies; null where nothing is drawn. */
export function paintBoard(
  canvas: HTMLCanvasElement,
  elements: readonly BoardElement[],
  extent: Box | null,
  pictures: StrokePictures,
): View | null {
  // Painted by the processor: hundreds of strokes cost a graphics driver in software many times as much.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const { clientWidth, clientHeight } = canvas;
  if (context === null || extent === null || clientWidth === 0) return null;
  const ratio = window.devicePixelRatio;
  const [width, height] = [Math.round(clientWidth * ratio), Math.round(clientHeight * ratio)];
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const { left, top, right, bottom } = extent;
  const across = (clientWidth - 2 * marginPx) / Math.max(1, right - left);
  const down = (clientHeight - 2 * marginPx) / Math.max(1, bottom - top);
  const zoom = Math.min(1, across, down) * ratio;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  const x = width / 2 - (zoom * (left + right)) / 2;
  const y = height / 2 - (zoom * (top + bottom)) / 2;
  context.setTransform(zoom, 0, 0, zoom, x, y);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  const there = elements.filter(({ isDeleted }) => !isDeleted).toSorted(byIndex);
  const arrows = new Set(there.filter(({ type }) => type === 'arrow').map(({ id }) => id));
  for (const element of there) {
    const owner = element['containerId'];
    const isOnArrow = typeof owner === 'string' && arrows.has(owner);
    paintElement(context, element, isOnArrow, pictures, { zoom, x, y });
  }
  return { zoom, x, y };
}

/** From the lowest to the topmost; see https://docs.excalidraw.com/docs/codebase/json-schema */
function byIndex({ index: a }: BoardElement, { index: b }: BoardElement): number {
  if (typeof a !== 'string' || typeof b !== 'string' || a === b) return 0;
  return a < b ? -1 : 1;
}
