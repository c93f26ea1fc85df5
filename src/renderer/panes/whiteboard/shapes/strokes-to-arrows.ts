import { CaptureUpdateAction, newElementWith, restoreElements } from '@excalidraw/excalidraw';
import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';
import { arrowsForStrokes } from '../../../../core/board/strokes.js';

/** Puts arrows in place of the pen's strokes that lead from one box to another, in one step of undo. */
export function strokesToArrows(api: ExcalidrawImperativeAPI): void {
  const { arrows, gone } = arrowsForStrokes(api.getSceneElements(), () => crypto.randomUUID());
  if (arrows.length === 0) return;
  // See scene.ts: this completes what is missing.
  const added = restoreElements(
    arrows.map(({ arrow }) => arrow) as unknown as Parameters<typeof restoreElements>[0],
    null,
  );
  const isGone = new Set(gone);
  const present = api.getSceneElementsIncludingDeleted().map((one) => {
    if (isGone.has(one.id)) return newElementWith(one, { isDeleted: true });
    const fresh = arrows.flatMap(({ arrow, ends }) =>
      ends.includes(one.id) ? [{ id: arrow.id, type: 'arrow' as const }] : [],
    );
    if (fresh.length === 0) return one;
    return newElementWith(one, { boundElements: [...(one.boundElements ?? []), ...fresh] });
  });
  api.updateScene({
    elements: [...present, ...added],
    appState: { selectedElementIds: {} },
    captureUpdate: CaptureUpdateAction.IMMEDIATELY,
  });
}
