import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';
import type { Rect } from '../../../../core/graph/layout/layout.js';

/** What one sees of the board, in its own measure. */
export function viewOf(api: ExcalidrawImperativeAPI): Rect {
  const { scrollX, scrollY, zoom, width, height } = api.getAppState();
  return { x: -scrollX, y: -scrollY, width: width / zoom.value, height: height / zoom.value };
}
