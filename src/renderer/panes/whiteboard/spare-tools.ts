import type { AppState, ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';

/** What no interview needs. Their buttons are hidden and their keys dropped; this is for ways in that come later. */
const spare: ReadonlySet<AppState['activeTool']['type']> = new Set([
  'frame',
  'magicframe',
  'embeddable',
  'image',
  'laser',
]);

/** Goes back to selecting where such a tool is in the hand. */
export function withoutSpareTools(
  api: ExcalidrawImperativeAPI,
  tool: AppState['activeTool']['type'],
): void {
  if (spare.has(tool)) api.setActiveTool({ type: 'selection' });
}
