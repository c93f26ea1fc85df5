import { CaptureUpdateAction, newElementWith, restoreElements } from '@excalidraw/excalidraw';
import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';
import type { BoardElement } from '../../../core/board/board-element.js';
import { layAgain } from '../../../core/board/lay-again.js';

type Before = ReadonlyMap<string, BoardElement>;

const handKeys = /^(?:Arrow(?:Left|Right|Up|Down)|Delete|Backspace)$/;

/**
 * Arrows that we laid get a new way as soon as a box of theirs has been moved, by pointer or keys; Excalidraw itself takes only
 * their ends along. It is one step of undo with the move. Ends with the returned function.
 */
export function keepArrowsLaid(api: ExcalidrawImperativeAPI, frame: HTMLElement): () => void {
  let before: Before | null = null;
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    // Excalidraw moves its elements in place.
    if (handKeys.test(key)) before ??= new Map(elementsOf(api).map((one) => [one.id, { ...one }]));
  };
  const onKeyUp = ({ key }: KeyboardEvent): void => {
    if (before === null || !handKeys.test(key)) return;
    lay(api, before);
    before = null;
  };
  frame.addEventListener('keydown', onKeyDown, true);
  frame.addEventListener('keyup', onKeyUp);
  // It comes before Excalidraw writes the step down.
  const stop = api.onPointerUp((_tool, { originalElements }) => lay(api, originalElements));
  return () => {
    stop();
    frame.removeEventListener('keydown', onKeyDown, true);
    frame.removeEventListener('keyup', onKeyUp);
  };
}

function lay(api: ExcalidrawImperativeAPI, before: Before): void {
  const changed = layAgain(before, elementsOf(api)) as unknown as ReturnType<typeof elementsIn>;
  if (changed.length === 0) return;
  const arrows = new Map(changed.map((one) => [one.id, one]));
  // Labels are measured with the fonts that are here.
  const measured = restoreElements(changed, null, {
    repairBindings: true,
    refreshDimensions: true,
  });
  const labels = new Map(measured.map((one) => [one.id, one]));
  api.updateScene({
    elements: elementsIn(api).map((one) => {
      const [arrow, label] = [arrows.get(one.id), labels.get(one.id)];
      if (one.type === 'text' && label?.type === 'text') {
        const { x, y, width, height, text, originalText } = label;
        return newElementWith(one, { x, y, width, height, text, originalText });
      }
      if (one.type !== 'arrow' || arrow?.type !== 'arrow') return one;
      const { x, y, width, height, points, startBinding, endBinding, customData = {} } = arrow;
      const way = { x, y, width, height, points, startBinding, endBinding, customData };
      return newElementWith(one, way);
    }),
    captureUpdate: CaptureUpdateAction.EVENTUALLY,
  });
}

const elementsIn = (api: ExcalidrawImperativeAPI) => api.getSceneElementsIncludingDeleted();

const elementsOf = (api: ExcalidrawImperativeAPI): readonly BoardElement[] =>
  api.getSceneElements();
