import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';

/**
 * Shows Excalidraw's tall panel of styles, or takes it away: it lies on the drawing, and the bar above has what one mostly needs.
 * The field is ours; see scripts/build/excalidraw-offline.js.
 */
export function showStyles(api: ExcalidrawImperativeAPI, isShown: boolean): void {
  const appState = { hasStylePanel: isShown };
  api.updateScene<never>({ appState });
}
