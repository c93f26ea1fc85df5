// @vitest-environment happy-dom
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useAttemptStore, type AttemptInRoom } from '../../../state/attempt/attempt-store.js';
import { useCommands } from '../../../state/commands/commands.js';
import { connectDiagramWriter, writeDiagram } from './drawing-exchange.js';
import { useDroppedDrawings } from './dropped-drawing.js';
import { useBoardFiles } from './use-board-files.js';
import { useShapeCommands } from './use-shape-commands.js';

let root: Root;

function Board(): ReactNode {
  useBoardFiles();
  useShapeCommands();
  return null;
}

function Room(): ReactNode {
  useDroppedDrawings();
  return null;
}

const pause = (isPaused: boolean): void =>
  useAttemptStore.setState({ open: { live: { state: { isPaused } } } as AttemptInRoom });
function offered(): readonly string[] {
  const { 'board-files': files = [], 'board-shapes': shapes = [] } =
    useCommands.getState().bySource;
  return [...files, ...shapes].map(({ id }) => id);
}

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  root = createRoot(document.createElement('div'));
});
afterEach(() => {
  act(() => root.unmount());
  useAttemptStore.setState({ open: null });
});

// Bug: while the clock stood, Alt S and the palette put boxes on a board that takes no input.
test('nothing is drawn by a command while the clock stands', () => {
  pause(false);
  act(() => root.render(<Board />));
  expect(offered()).toEqual(expect.arrayContaining(['board-shapes', 'board-from-mermaid']));
  act(() => pause(true));
  expect(offered()).toEqual([]);
});

// Bug: what waited for a diagram's pane that had not come was written into the next attempt's.
test('what waits for the diagram goes with its room', () => {
  act(() => root.render(<Room />));
  writeDiagram('flowchart LR\n a --> b');
  act(() => root.render(null));
  const write = vi.fn();
  connectDiagramWriter(write)();
  expect(write).not.toHaveBeenCalled();
});
