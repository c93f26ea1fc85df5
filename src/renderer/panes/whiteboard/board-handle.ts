import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';
import type { BoardElement } from '../../../core/board/board-element.js';
import type { ShapeActs } from './shapes/use-shapes.js';
import { selectOn } from './shapes/select-on.js';
import { strokesToArrows } from './shapes/strokes-to-arrows.js';
import { addScene, replaceScene, sceneOf } from './scene.js';
import { whenMeasurable } from './when-measurable.js';

/** What the room does with a board that is open. */
export type BoardHandle = SceneHandle & ShapeActs;

type SceneHandle = {
  /** What is drawn now. */
  readonly elements: () => readonly BoardElement[];
  /** Beside what is drawn. */
  readonly add: (elements: readonly BoardElement[]) => void;
  /** In place of what is drawn. */
  readonly replace: (elements: readonly BoardElement[]) => void;
  /** Strokes that lead from box to box become arrows, in one step of undo. */
  readonly strokesToArrows: () => void;
  /** Selects elements by id, brings them into view, and gives the board the keys. */
  readonly select: (ids: readonly string[]) => void;
};

export const boardHandle = (
  api: ExcalidrawImperativeAPI,
  complain: (reason: string) => void,
  focus: () => void,
): SceneHandle => ({
  elements: () => sceneOf(api).filter((element) => !element.isDeleted),
  add: (elements) => void bringIn(() => addScene(api, elements, complain), focus),
  replace: (elements) => void bringIn(() => replaceScene(api, elements, complain), focus),
  strokesToArrows: () => {
    strokesToArrows(api);
    focus();
  },
  select: (ids) => {
    selectOn(api, ids);
    focus();
  },
});

/** The board has the keys then, so that Ctrl Z takes back what came; a dialog that closes gives the focus back a frame later. */
async function bringIn(run: () => void, focus: () => void): Promise<void> {
  await whenMeasurable(run);
  requestAnimationFrame(() => requestAnimationFrame(focus));
}
