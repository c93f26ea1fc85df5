import { getCommonBounds } from '@excalidraw/excalidraw';
import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';
import { shortestInto } from './middle-of.js';
import {
  clearZoom,
  readableZoom,
  roomFor,
  scrollToPart,
  waysThatHold,
  type Covered,
} from './room-for.js';
import { waysNow } from './covered.js';
import { holdsBox } from '../../../core/board/visible-elements.js';
import { viewOf } from './shapes/view-of.js';

type Elements = ReturnType<ExcalidrawImperativeAPI['getSceneElements']>;

const leastZoom = 0.1;
/** In a lower window a whole board would be a stamp. */
const lowPx = 320;

/**
 * Brings elements into sight, clear of tools and views, as large as they fit there; no larger than they are drawn. Where that is
 * too small to read in a low window, `first` says what is shown: all of them, or the part at work; what one asks for once more is
 * the other. Tells which it was.
 */
export function showWhole(
  api: ExcalidrawImperativeAPI,
  elements: Elements,
  first: 'whole' | 'part',
): 'whole' | 'part' {
  if (elements.length === 0) return 'whole';
  const { width, height, zoom: now } = api.getAppState();
  const [x, y, endX, endY] = getCommonBounds(elements);
  const ways = waysNow();
  const covered = roomFor({ x: endX - x, y: endY - y }, { x: width, y: height }, ways);
  const { top, bottom, left, right } = covered;
  const room = { x: width - left - right, y: height - top - bottom };
  const fits = Math.min(room.x / (endX - x), room.y / (endY - y));
  const zoom = Math.min(1, Math.max(leastZoom, fits));
  const isStamp = fits < readableZoom && room.y < lowPx;
  const isWhole = Math.abs(now.value - zoom) < 0.001;
  if (!isStamp || (first === 'whole' && !isWhole)) {
    centre(api, elements, zoom, covered);
    return 'whole';
  }
  const work = getCommonBounds(atWork(api, elements));
  const size = { x: width, y: height };
  centre(api, elements, readableZoom, covered);
  api.updateScene({
    appState: scrollToPart(work, [x, y, endX, endY], size, ways, readableZoom),
  });
  return 'part';
}

/**
 * Brings elements into sight, clear of tools and views, at the size that the board has: no further than it takes, so that what
 * one looked at stays in sight, and not at all where they are clear already.
 */
export function showThere(api: ExcalidrawImperativeAPI, elements: Elements): void {
  const [x, y, endX, endY] = getCommonBounds(elements);
  const { scrollX, scrollY, zoom } = api.getAppState();
  const view = viewOf(api);
  const size = { x: (endX - x) * zoom.value, y: (endY - y) * zoom.value };
  const board = { x: view.width * zoom.value, y: view.height * zoom.value };
  const moves = waysThatHold(size, board, waysNow()).map(({ top, bottom, left, right }) => {
    const [endOfRow, endOfColumn] = [view.x + view.width, view.y + view.height];
    const across = { from: view.x + left / zoom.value, to: endOfRow - right / zoom.value };
    const down = { from: view.y + top / zoom.value, to: endOfColumn - bottom / zoom.value };
    return {
      x: shortestInto({ from: x, to: endX }, across),
      y: shortestInto({ from: y, to: endY }, down),
    };
  });
  const [move] = moves.toSorted((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y));
  if (move === undefined || (move.x === 0 && move.y === 0)) return;
  api.updateScene({ appState: { scrollX: scrollX + move.x, scrollY: scrollY + move.y } });
}

/** Whether all that is drawn lies in the window, under tools or not; so does nothing. */
export function seesAll(api: ExcalidrawImperativeAPI): boolean {
  const all = api.getSceneElements();
  if (all.length === 0) return true;
  const [x, y, endX, endY] = getCommonBounds(all);
  return holdsBox(viewOf(api), { x, y, width: endX - x, height: endY - y });
}

/** After undo or redo: where nothing that is left lies in the window, all of it comes into sight. */
export function showWhatIsLeft(api: ExcalidrawImperativeAPI): void {
  const all = api.getSceneElements();
  const view = viewOf(api);
  const isSeen = all.some((one) => {
    const [x, y, endX, endY] = getCommonBounds([one]);
    return x < view.x + view.width && endX > view.x && y < view.y + view.height && endY > view.y;
  });
  if (!isSeen) showWhole(api, all, 'whole');
}

/**
 * After something was added: whoever had all of the board in sight keeps it so, clear of tools and views, smaller where it must
 * be and can still be read; else, or for who looks at a part, what was added comes into sight.
 */
export function keepSeen(
  api: ExcalidrawImperativeAPI,
  added: readonly string[],
  sawAll: boolean,
): void {
  const all = api.getSceneElements();
  const ids = new Set(added);
  const isAdded = ({ id, ...one }: Elements[number]): boolean =>
    ids.has(id) || (one.type === 'text' && ids.has(one.containerId ?? ''));
  const { width, height, zoom } = api.getAppState();
  const [x, y, endX, endY] = getCommonBounds(all);
  const size = { x: endX - x, y: endY - y };
  const clear = clearZoom(size, { x: width, y: height }, waysNow(), zoom.value);
  if (!sawAll || clear === null) showThere(api, all.filter(isAdded));
  else if (clear === zoom.value) showThere(api, all);
  else centre(api, all, clear, roomFor(size, { x: width, y: height }, waysNow()));
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
