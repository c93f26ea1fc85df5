import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';
import { showThere } from '../show-whole.js';

/** Selects what is there of these elements, and brings it into view where one does not see all of it. */
export function selectOn(api: ExcalidrawImperativeAPI, ids: readonly string[]): void {
  const wanted = api.getSceneElements().filter(({ id }) => ids.includes(id));
  if (wanted.length === 0) return;
  api.setActiveTool({ type: 'selection' });
  api.updateScene({
    appState: { selectedElementIds: Object.fromEntries(wanted.map(({ id }) => [id, true])) },
  });
  showThere(api, wanted);
}
