import { getCommonBounds } from '@excalidraw/excalidraw';
import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';
import { roomFor, scrollToPart, type Covered } from './room-for.js';
import { holdsBox, viewOf } from './shapes/view-of.js';

type Elements = ReturnType<ExcalidrawImperativeAPI['getSceneElements']>;

/** What the tools at the top and the views at the foot cover, with text of the usual size: above what the grader sees, and left of it. */
const underTools: readonly Covered[] = [
  { top: 72, bottom: 84, left: 16, right: 16 },
  { top: 72, bottom: 62, left: 16, right: 288 },
];
const leastZoom = 0.1;
/** In a low window a whole board would be a stamp: names are read down to here. */
const readableZoom = 0.5;
const lowPx = 320;

/**
 * Brings elements into sight, clear of tools and views, as large as they fit there; no larger than they are drawn, and in a low
 * window no smaller than they can be read, until that is what one sees and asks once more. Tells how much of them it shows.
 */
export function showWhole(api: ExcalidrawImperativeAPI, elements: Elements): 'whole' | 'part' {
  if (elements.length === 0) return 'whole';
  const { width, height } = api.getAppState();
  const [x, y, endX, endY] = getCommonBounds(elements);
  const covered = roomFor({ x: endX - x, y: endY - y }, { x: width, y: height }, scaledTools());
  const { top, bottom, left, right } = covered;
  const room = { x: width - left - right, y: height - top - bottom };
  const fits = Math.min(room.x / (endX - x), room.y / (endY - y));
  const isStamp = fits < readableZoom && room.y < lowPx;
  if (isStamp) {
    const work = getCommonBounds(atWork(api, elements));
    const scroll = scrollToPart(
      work,
      [x, y, endX, endY],
      { x: width, y: height },
      scaledTools(),
      readableZoom,
    );
    if (!isShown(api, scroll)) {
      centre(api, elements, readableZoom, covered);
      api.updateScene({ appState: scroll });
      return 'part';
    }
  }
  centre(api, elements, Math.min(1, Math.max(leastZoom, fits)), covered);
  return 'whole';
}

function isShown(
  api: ExcalidrawImperativeAPI,
  scroll: { readonly scrollX: number; readonly scrollY: number },
): boolean {
  const now = api.getAppState();
  return (
    Math.abs(now.zoom.value - readableZoom) < 0.001 &&
    Math.abs(now.scrollX - scroll.scrollX) < 1 &&
    Math.abs(now.scrollY - scroll.scrollY) < 1
  );
}

/** Brings elements into sight, clear of tools and views, at the size that the board has; leaves it where they are. */
export function showThere(api: ExcalidrawImperativeAPI, elements: Elements): void {
  const [x, y, endX, endY] = getCommonBounds(elements);
  const { width, height, zoom: shown } = api.getAppState();
  const covered = roomFor({ x: endX - x, y: endY - y }, { x: width, y: height }, scaledTools());
  const { top, bottom, left, right } = covered;
  const zoom = shown.value;
  const view = viewOf(api);
  const clear = {
    x: view.x + left / zoom,
    y: view.y + top / zoom,
    width: view.width - (left + right) / zoom,
    height: view.height - (top + bottom) / zoom,
  };
  const box = { x, y, width: endX - x, height: endY - y };
  if (!holdsBox(clear, box)) centre(api, elements, zoom, covered);
}

/** What is selected, else what was changed last. */
function atWork(api: ExcalidrawImperativeAPI, elements: Elements): Elements {
  const { selectedElementIds } = api.getAppState();
  const selected = elements.filter(({ id }) => selectedElementIds[id] === true);
  if (selected.length > 0) return selected;
  return elements.toSorted((a, b) => b.updated - a.updated).slice(0, 1);
}

function centre(
  api: ExcalidrawImperativeAPI,
  elements: Elements,
  zoom: number,
  canvasOffsets: Covered,
): void {
  // By itself Excalidraw goes in steps of a tenth, from 19 % down to 10.
  api.scrollToContent(elements, {
    fitToContent: true,
    animate: false,
    canvasOffsets,
    minZoom: zoom,
    maxZoom: zoom,
  });
}

function scaledTools(): readonly Covered[] {
  const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  return underTools.map(({ top, bottom, left, right }) => ({
    ...{ top: top * scale, bottom: bottom * scale, left },
    right: right > left ? right * scale : right,
  }));
}
