import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';
import type { Rect } from '../../../../core/graph/layout/layout.js';

/** What one sees of the board, in its own measure. */
export function viewOf(api: ExcalidrawImperativeAPI): Rect {
  const { scrollX, scrollY, zoom, width, height } = api.getAppState();
  return { x: -scrollX, y: -scrollY, width: width / zoom.value, height: height / zoom.value };
}

export const holdsBox = (outer: Rect, { x, y, width, height }: Rect): boolean =>
  x >= outer.x &&
  y >= outer.y &&
  x + width <= outer.x + outer.width &&
  y + height <= outer.y + outer.height;
