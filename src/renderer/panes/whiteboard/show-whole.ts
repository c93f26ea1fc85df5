import { getCommonBounds } from '@excalidraw/excalidraw';
import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';

type Elements = ReturnType<ExcalidrawImperativeAPI['getSceneElements']>;

/** What the tools at the top and the views at the foot cover, with text of the usual size. */
const underTools = { top: 96, bottom: 84, left: 16, right: 16 };
const leastZoom = 0.1;

/** Brings elements into sight, clear of tools and views, as large as they fit there; no larger than they are drawn. */
export function showWhole(api: ExcalidrawImperativeAPI, elements: Elements): void {
  if (elements.length === 0) return;
  const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  const canvasOffsets = {
    ...underTools,
    top: underTools.top * scale,
    bottom: underTools.bottom * scale,
  };
  const { top, bottom, left, right } = canvasOffsets;
  const { width, height } = api.getAppState();
  const [x, y, endX, endY] = getCommonBounds(elements);
  const fits = Math.min((width - left - right) / (endX - x), (height - top - bottom) / (endY - y));
  const zoom = Math.min(1, Math.max(leastZoom, fits));
  // By itself Excalidraw goes in steps of a tenth, from 19 % down to 10.
  api.scrollToContent(elements, {
    fitToContent: true,
    animate: false,
    canvasOffsets,
    minZoom: zoom,
    maxZoom: zoom,
  });
}
