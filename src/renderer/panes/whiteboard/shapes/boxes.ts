import type { ExcalidrawElement } from '@excalidraw/excalidraw/element/types';
import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';

/** A box that an arrow can lead to, by its label. */
export type LabelledBox = {
  readonly box: ExcalidrawElement;
  readonly label: string;
  readonly isSelected: boolean;
};

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
