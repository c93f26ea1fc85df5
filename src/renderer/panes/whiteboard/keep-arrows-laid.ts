import { CaptureUpdateAction, newElementWith, restoreElements } from '@excalidraw/excalidraw';
import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';
import type { BoardElement } from '../../../core/board/board-element.js';
import { layAgain } from '../../../core/board/laying/lay-again.js';
import { layDrawn } from '../../../core/board/laying/lay-drawn.js';

type Before = ReadonlyMap<string, BoardElement>;

const handKeys = /^(?:Arrow(?:Left|Right|Up|Down)|Delete|Backspace)$/;

/**
 * Arrows that a hand has drawn from box to box are laid like ours, and ours get a new way as soon as a box of theirs has been
 * moved, by pointer or keys; Excalidraw itself takes only their ends along. It is one step of undo with the move. Ends with the
 * returned function.
 */
export function keepArrowsLaid(api: ExcalidrawImperativeAPI, frame: HTMLElement): () => void {
  let before: Before | null = null;
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    // Excalidraw moves its elements in place.
    if (handKeys.test(key)) before ??= new Map(elementsOf(api).map((one) => [one.id, { ...one }]));
  };
  const onKeyUp = ({ key }: KeyboardEvent): void => {
    if (before === null || !handKeys.test(key)) return;
    put(api, layAgain(before, elementsOf(api)), CaptureUpdateAction.EVENTUALLY);
    if (key.startsWith('Arrow') && isMoved(before, elementsOf(api))) endStep(api);
    before = null;
  };
  frame.addEventListener('keydown', onKeyDown, true);
  frame.addEventListener('keyup', onKeyUp);
  const stop = api.onPointerUp((_tool, { originalElements }, { ctrlKey, metaKey }) => {
    // It comes before Excalidraw writes the step down.
    put(api, layAgain(originalElements, elementsOf(api)), CaptureUpdateAction.EVENTUALLY);
    // The end of what is drawn is bound right after; it belongs to that step, and is none by itself.
    // With Ctrl nothing is bound.
    if (ctrlKey || metaKey) return;
    queueMicrotask(() =>
      put(api, layDrawn(originalElements, elementsOf(api)), CaptureUpdateAction.NEVER),
    );
  });
  return () => {
    stop();
    frame.removeEventListener('keydown', onKeyDown, true);
    frame.removeEventListener('keyup', onKeyUp);
  };
}

const isMoved = (before: Before, after: readonly BoardElement[]): boolean =>
  after.some(({ id, version }) => before.get(id)?.version !== version);

/**
 * Ends a step of undo. Excalidraw itself keeps what keys move for the next one, so that undo took the box away with its last
 * move; and of what it is given it leaves out each element that is newer than what it wrote down, hence the older ones before.
 */
function endStep(api: ExcalidrawImperativeAPI): void {
  const all = elementsIn(api);
  api.updateScene({
    elements: all.map((one) => ({ ...one, version: 0 })),
    captureUpdate: CaptureUpdateAction.EVENTUALLY,
  });
  api.updateScene({ elements: all, captureUpdate: CaptureUpdateAction.IMMEDIATELY });
}

function put(
  api: ExcalidrawImperativeAPI,
  elements: readonly BoardElement[],
  captureUpdate: (typeof CaptureUpdateAction)[keyof typeof CaptureUpdateAction],
): void {
  const changed = elements as unknown as ReturnType<typeof elementsIn>;
  if (changed.length === 0) return;
  const fresh = new Map(changed.map((one) => [one.id, one]));
  // Labels are measured with the fonts that are here.
  const measured = restoreElements(changed, null, {
    repairBindings: true,
    refreshDimensions: true,
  });
  const labels = new Map(measured.map((one) => [one.id, one]));
  api.updateScene({
    elements: elementsIn(api).map((one) => {
      const [arrow, label] = [fresh.get(one.id), labels.get(one.id)];
      if (one.type === 'text' && label?.type === 'text') {
        const { x, y, width, height, text, originalText } = label;
        return newElementWith(one, { x, y, width, height, text, originalText });
      }
      if (one.type !== 'arrow' || arrow?.type !== 'arrow') {
        const isBox = arrow?.type === one.type && one.type !== 'text';
        return isBox ? newElementWith(one, { boundElements: arrow.boundElements }) : one;
      }
      const { x, y, width, height, points, roundness, startBinding, endBinding } = arrow;
      const ends = { startBinding, endBinding, customData: arrow.customData ?? {} };
      const way = { x, y, width, height, points, roundness, ...ends };
      return newElementWith(one, way);
    }),
    captureUpdate,
  });
}

const elementsIn = (api: ExcalidrawImperativeAPI) => api.getSceneElementsIncludingDeleted();

const elementsOf = (api: ExcalidrawImperativeAPI): readonly BoardElement[] =>
  api.getSceneElements();
