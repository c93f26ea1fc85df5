// One place for the imports, so that a pane can be asked for before it is shown.
export const loadWhiteboard = (): Promise<
  typeof import('../../../panes/whiteboard/whiteboard.js')
> => import('../../../panes/whiteboard/whiteboard.js');
export const loadDiagram = (): Promise<typeof import('../../../panes/diagram/diagram-editor.js')> =>
  import('../../../panes/diagram/diagram-editor.js');
export const loadCode = (): Promise<typeof import('../../../panes/editor/code-editor.js')> =>
  import('../../../panes/editor/code-editor.js');
export const loadTests = (): Promise<typeof import('../../../panes/editor/test-panel.js')> =>
  import('../../../panes/editor/test-panel.js');
export const loadDrawnText = (): Promise<typeof import('../../../panes/diagram/drawn-text.js')> =>
  import('../../../panes/diagram/drawn-text.js');
