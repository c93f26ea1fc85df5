import type {
  ExcalidrawArrowElement,
  ExcalidrawElement,
} from '@excalidraw/excalidraw/element/types';
import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';
import type { Around } from '../../../../core/board/ways/clear-way.js';
import type { Point } from '../../../../core/graph/layout/layout.js';
import { holdsBox } from './view-of.js';

/** A box that an arrow can lead to, by its label. */
export type LabelledBox = {
  readonly box: ExcalidrawElement;
  readonly label: string;
  readonly isSelected: boolean;
};

type Arrow = Pick<ExcalidrawArrowElement, 'id' | 'startBinding' | 'startArrowhead'>;

const boxTypes: ReadonlySet<string> = new Set(['rectangle', 'diamond', 'ellipse']);

/** The boxes of the board in the order in which they lie, the newest last. */
export function boxesOn(api: ExcalidrawImperativeAPI): readonly LabelledBox[] {
  const elements = api.getSceneElements();
  const labels = new Map(
    elements.flatMap((one) =>
      one.type === 'text' && one.containerId !== null
        ? [[one.containerId, one.originalText.replaceAll(/\s+/g, ' ').trim()] as const]
        : [],
    ),
  );
  const { selectedElementIds } = api.getAppState();
  return elements
    .filter(({ type }) => boxTypes.has(type))
    .map((box) => ({
      box,
      label: labels.get(box.id) ?? '',
      isSelected: selectedElementIds[box.id] === true,
    }));
}

/** Whether an arrow leads from the one to the other already; both ways, where that is asked. */
export function isJoined(
  api: ExcalidrawImperativeAPI,
  from: string,
  to: string,
  isTwoWay: boolean,
): boolean {
  const leads = (start: string, end: string): boolean => arrowsLeading(api, start, end).length > 0;
  return leads(from, to) && (!isTwoWay || leads(to, from));
}

/** The arrows that lead from the one to the other; one with two heads does so both ways. */
export const arrowsLeading = (
  api: ExcalidrawImperativeAPI,
  from: string,
  to: string,
): readonly Arrow[] =>
  arrowsBetween(api, from, to).filter(
    (arrow) => arrow.startBinding?.elementId === from || arrow.startArrowhead !== null,
  );

/** What is written at an arrow, '' where nothing is. */
export function labelAt(api: ExcalidrawImperativeAPI, arrowId: string): string {
  const text = api
    .getSceneElements()
    .find((one) => one.type === 'text' && one.containerId === arrowId);
  return text?.type === 'text' ? text.originalText.replaceAll(/\s+/g, ' ').trim() : '';
}

const arrowsBetween = (
  api: ExcalidrawImperativeAPI,
  one: string,
  other: string,
): readonly Arrow[] =>
  api.getSceneElements().flatMap((element) => {
    if (element.type !== 'arrow') return [];
    const ends = [element.startBinding?.elementId, element.endBinding?.elementId];
    return ends.includes(one) && ends.includes(other) ? [element] : [];
  });

/** What an arrow between two boxes should keep clear of: boxes that hold neither of them, other arrows, and labels. */
export function aroundOf(
  api: ExcalidrawImperativeAPI,
  from: ExcalidrawElement,
  to: ExcalidrawElement,
): Around {
  const boxes = boxesOn(api).map(({ box }) => box);
  const ids = new Set(boxes.map(({ id }) => id));
  const holds = (box: ExcalidrawElement, { x, y, width, height }: ExcalidrawElement): boolean =>
    holdsBox(box, { x: x + width / 2, y: y + height / 2, width: 0, height: 0 });
  return {
    boxes: boxes.filter((box) => !holds(box, from) && !holds(box, to)),
    labels: api
      .getSceneElements()
      .filter((one) => one.type === 'text' && !ids.has(one.containerId ?? '')),
    lines: linesOn(api),
  };
}

/** The points of every arrow and line, where they lie on the board. */
export const linesOn = (api: ExcalidrawImperativeAPI): Around['lines'] =>
  api.getSceneElements().flatMap((one) => {
    if (one.type !== 'arrow' && one.type !== 'line') return [];
    // Excalidraw's type of a point does not resolve outside of it.
    const points = one.points as unknown as readonly Point[];
    return [points.map(([x, y]): Point => [one.x + x, one.y + y])];
  });
