import {
  CaptureUpdateAction,
  newElementWith,
  restoreElements,
  viewportCoordsToSceneCoords,
} from '@excalidraw/excalidraw';
import type { ExcalidrawElement } from '@excalidraw/excalidraw/element/types';
import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';
import { aroundOf, linesOf } from '../../../../core/board/around.js';
import type { BoardElement } from '../../../../core/board/board-element.js';
import { connectBoxes } from '../../../../core/board/connect-boxes.js';
import { boxElements } from '../../../../core/board/drawn-shapes.js';
import { nextPlace, shapeSize as size } from '../../../../core/board/next-place.js';
import type { ShelfKind } from '../../../../core/graph/node-kind.js';
import { shapeWords } from '../../../ui/words/shape-words.js';
import { centreLabels } from '../centre-labels.js';
import { keepSeen, seesAll } from '../show-whole.js';
import { boxesOn, type LabelledBox } from './boxes.js';
import { viewOf } from './view-of.js';

const newId = (): string => crypto.randomUUID();

type ClientPoint = { readonly clientX: number; readonly clientY: number };

/** Puts a shape where it was dropped, else beside what is selected or was drawn last, or at the top left of what one sees; it stays selected. */
export function addShape(
  api: ExcalidrawImperativeAPI,
  kind: ShelfKind,
  at: ClientPoint | null,
  name: string = shapeWords[kind],
): void {
  const id = newId();
  const sawAll = seesAll(api);
  const rect = { ...(at === null ? placeFor(api) : droppedAt(api, at)), ...size };
  const box = boxElements(id, name, rect, { form: 'box', kind }, [], newId);
  // The name, which is asked for next, ends the step of undo that this begins.
  put(api, box, id, [], CaptureUpdateAction.EVENTUALLY);
  keepSeen(api, [id], sawAll);
}

/** Draws an arrow that is bound to both boxes, selects it, and shows it with them. */
export function drawArrow(
  api: ExcalidrawImperativeAPI,
  from: LabelledBox,
  to: LabelledBox,
  how: { readonly label: string; readonly isTwoWay: boolean },
): void {
  const sawAll = seesAll(api);
  const [arrow, ...label] = connectBoxes(
    from.box,
    to.box,
    how,
    newId,
    aroundOf(api.getSceneElements(), from.box, to.box),
  );
  const ends = [from.box.id, to.box.id];
  put(api, [arrow, ...label], arrow.id, ends, CaptureUpdateAction.IMMEDIATELY);
  keepSeen(api, [...ends, arrow.id], sawAll);
}

/** Takes arrows away with their labels, in one step of undo. */
export function removeArrows(api: ExcalidrawImperativeAPI, ids: readonly string[]): void {
  const isGone = ({ id, ...one }: ExcalidrawElement): boolean =>
    ids.includes(id) || (one.type === 'text' && ids.includes(one.containerId ?? ''));
  api.updateScene({
    elements: api.getSceneElementsIncludingDeleted().map((one) =>
      isGone(one)
        ? newElementWith(one, { isDeleted: true })
        : newElementWith(one, {
            boundElements: one.boundElements?.filter(({ id }) => !ids.includes(id)) ?? null,
          }),
    ),
    appState: { selectedElementIds: {} },
    captureUpdate: CaptureUpdateAction.IMMEDIATELY,
  });
}

function put(
  api: ExcalidrawImperativeAPI,
  elements: readonly BoardElement[],
  selectedId: string,
  boundIds: readonly string[],
  captureUpdate: 'EVENTUALLY' | 'IMMEDIATELY',
): void {
  // See scene.ts: this completes what is missing, and measures labels with the fonts that are here.
  const added = centreLabels(
    restoreElements(elements as unknown as Parameters<typeof restoreElements>[0], null, {
      refreshDimensions: true,
    }),
  );
  const present = api.getSceneElementsIncludingDeleted().map((one) =>
    boundIds.includes(one.id)
      ? newElementWith(one, {
          boundElements: [...(one.boundElements ?? []), { id: selectedId, type: 'arrow' as const }],
        })
      : one,
  );
  api.setActiveTool({ type: 'selection' });
  api.updateScene({
    elements: [...present, ...added],
    appState: { selectedElementIds: { [selectedId]: true } },
    captureUpdate,
  });
}

function placeFor(api: ExcalidrawImperativeAPI): { readonly x: number; readonly y: number } {
  const boxes = boxesOn(api);
  const beside = boxes.find(({ isSelected }) => isSelected) ?? boxes.at(-1);
  // An arrow and a line are in the way by their course alone, and their labels lie on that.
  const taken = api
    .getSceneElements()
    .filter(({ type }) => type !== 'arrow' && type !== 'line' && type !== 'frame');
  return nextPlace(taken, linesOf(api.getSceneElements()), beside?.box ?? null, viewOf(api));
}

function droppedAt(
  api: ExcalidrawImperativeAPI,
  at: ClientPoint,
): { readonly x: number; readonly y: number } {
  const { x, y } = viewportCoordsToSceneCoords(at, api.getAppState());
  return { x: x - size.width / 2, y: y - size.height / 2 };
}

/** Opens the label of what is selected, as Enter does; all of it is chosen, so that typing replaces it. */
export function nameSelected(root: HTMLElement): void {
  root.focus();
  root.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true }),
  );
}
