import {
  CaptureUpdateAction,
  getCommonBounds,
  newElementWith,
  restoreElements,
} from '@excalidraw/excalidraw';
import type {
  ExcalidrawInitialDataState,
  ExcalidrawImperativeAPI,
} from '@excalidraw/excalidraw/types';
import { withoutActiveContent } from '../../../core/board/active-content.js';
import type { BoardElement } from '../../../core/board/board-element.js';
import { undrawableField } from '../../../core/board/drawable.js';
import { besideOthers } from '../../../core/board/merge-scenes.js';
import { centreLabels } from './centre-labels.js';
import { showWhole } from './show-whole.js';

type SceneElements = NonNullable<ExcalidrawInitialDataState['elements']>;

// Excalidraw's own element types are far narrower than what the journal checks; `restoreElements`,
// which everything from outside goes through, completes and repairs what is missing.
const asScene = (elements: readonly BoardElement[]): SceneElements =>
  elements as unknown as SceneElements;

/**
 * What Excalidraw starts with: the journal's elements in their drawing order, plain clean shapes. One that it cannot draw
 * would break the board at each opening, and is left out.
 */
export function initialScene(elements: readonly BoardElement[]): {
  readonly scene: ExcalidrawInitialDataState;
  readonly leftOut: number;
} {
  const present = elements.filter((element) => !element.isDeleted);
  const drawable = present.filter((element) => undrawableField(element) === null);
  return { scene: sceneWith(drawable), leftOut: present.length - drawable.length };
}

function sceneWith(elements: readonly BoardElement[]): ExcalidrawInitialDataState {
  return {
    elements: asScene(elements.toSorted(byIndex)),
    scrollToContent: elements.length > 0,
    appState: {
      viewBackgroundColor: 'transparent',
      currentItemRoughness: 0,
      currentItemStrokeWidth: 1,
      currentItemFontFamily: 6, // Nunito, the plain one of Excalidraw's own
      currentItemFontSize: 16,
      currentItemFillStyle: 'solid',
      currentItemEndArrowhead: 'arrow',
    },
  };
}

function byIndex(a: BoardElement, b: BoardElement): number {
  const [first, second] = [a['index'], b['index']];
  if (typeof first !== 'string' || typeof second !== 'string' || first === second) return 0;
  return first < second ? -1 : 1;
}

/**
 * The elements as they are, deleted ones included; Excalidraw changes them in place. Its own ways in, such as Mermaid
 * that is pasted, may bring links along; they stay on the screen alone.
 */
export function sceneOf(api: ExcalidrawImperativeAPI): readonly BoardElement[] {
  return withoutActiveContent(api.getSceneElementsIncludingDeleted());
}

const gap = 80;

/** Puts another scene to the right of what is drawn, as one step of undo, and shows it; or says that it cannot. */
export function addScene(
  api: ExcalidrawImperativeAPI,
  elements: readonly BoardElement[],
  complain: (reason: string) => void,
): void {
  bring(api, elements, 'beside', complain);
}

/** Puts another scene in place of what is drawn; one step of undo brings that back. */
export function replaceScene(
  api: ExcalidrawImperativeAPI,
  elements: readonly BoardElement[],
  complain: (reason: string) => void,
): void {
  bring(api, elements, 'instead', complain);
}

function bring(
  api: ExcalidrawImperativeAPI,
  elements: readonly BoardElement[],
  where: 'beside' | 'instead',
  complain: (reason: string) => void,
): void {
  try {
    putOn(api, elements, where);
  } catch {
    // Excalidraw computes with more than can be checked before.
    complain('The board cannot draw some parts of this drawing. Nothing was added.');
  }
}

function putOn(
  api: ExcalidrawImperativeAPI,
  elements: readonly BoardElement[],
  where: 'beside' | 'instead',
): void {
  const all = api.getSceneElementsIncludingDeleted();
  const present =
    where === 'beside' ? all : all.map((one) => newElementWith(one, { isDeleted: true }));
  const drawn = where === 'beside' ? api.getSceneElements() : [];
  const incoming = restoreElements(asScene(elements), null, { repairBindings: true });
  if (incoming.length === 0) return;
  const [left, top] = getCommonBounds(incoming);
  const [, drawnTop, drawnRight] =
    drawn.length === 0 ? [0, top, left - gap] : getCommonBounds(drawn);
  const moved = besideOthers(
    incoming,
    new Set(all.map(({ id }) => id)),
    () => crypto.randomUUID(),
    [drawnRight + gap - left, drawnTop - top],
  );
  // Labels are measured anew: what made the file may have had other fonts, or none.
  const measured = restoreElements(asScene(moved), null, {
    repairBindings: true,
    refreshDimensions: true,
  });
  const added = centreLabels(measured);
  api.updateScene({
    elements: [...present, ...added],
    captureUpdate: CaptureUpdateAction.IMMEDIATELY,
  });
  // Beside something, both: else it looks as if one's own were gone, and undo left an empty view.
  showWhole(api, where === 'beside' ? api.getSceneElements() : added, 'part');
}
