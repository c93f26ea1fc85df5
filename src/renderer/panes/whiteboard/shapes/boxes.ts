import type {
  ExcalidrawArrowElement,
  ExcalidrawElement,
} from '@excalidraw/excalidraw/element/types';
import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';

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
  api: Pick<ExcalidrawImperativeAPI, 'getSceneElements'>,
  from: string,
  to: string,
): readonly Arrow[] =>
  api.getSceneElements().flatMap((element) => {
    if (element.type !== 'arrow') return [];
    const { startBinding, endBinding, startArrowhead } = element;
    const joins = (one: string, other: string): boolean =>
      startBinding?.elementId === one && endBinding?.elementId === other;
    return joins(from, to) || (startArrowhead !== null && joins(to, from)) ? [element] : [];
  });

/** What is written at an arrow, '' where nothing is. */
export function labelAt(api: ExcalidrawImperativeAPI, arrowId: string): string {
  const text = api
    .getSceneElements()
    .find((one) => one.type === 'text' && one.containerId === arrowId);
  return text?.type === 'text' ? text.originalText.replaceAll(/\s+/g, ' ').trim() : '';
}
