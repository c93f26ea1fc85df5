import type { AppState } from '@excalidraw/excalidraw/types';

/** Marks the frame while no tool and no element is chosen. */
export function markRest(
  frame: HTMLElement | null,
  { activeTool, selectedElementIds }: Pick<AppState, 'activeTool' | 'selectedElementIds'>,
): void {
  const isAtRest = String(
    activeTool.type === 'selection' && Object.keys(selectedElementIds).length === 0,
  );
  if (frame !== null && frame.dataset['atRest'] !== isAtRest) frame.dataset['atRest'] = isAtRest;
}
