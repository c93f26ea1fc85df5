import { useCallback, useMemo, useRef } from 'react';
import type { BoardHandle } from '../../../panes/whiteboard/board-handle.js';
import { useAttempt } from '../../../state/attempt/attempt-store.js';
import { useProvidedCommands, type Command } from '../../../state/commands/commands.js';
import { showPane } from './drawing-exchange.js';

export const connectChord = 'Alt+L';

/** Told among the keys; the board works them itself. */
const boardKeys: readonly Command[] = (
  [
    ['shapes-there', 'Add a shape', '/'],
    ['next', 'Next box, or the one before', 'Tab', 'Shift+Tab'],
    ['name', 'Name what is selected, and keep the name', 'Enter'],
    ['line', 'A new line in a name', 'Shift+Enter'],
    ['undo', 'Take back the last step, or take it again', 'Mod+Z', 'Mod+Shift+Z'],
    ['move', 'Move what is selected', '←', '↑', '↓', '→'],
    ['delete', 'Delete what is selected', 'Delete'],
    ['whole', 'Bring all of it into sight', 'Shift+1'],
  ] as const
).map(([id, title, ...keys]) => ({
  id: `board-${id}`,
  title,
  section: 'On the board',
  keys,
  isKeyOnly: true,
  isFieldKey: true,
  run: () => undefined,
}));

const noCommands: readonly Command[] = [];

/** The board's shapes and arrows from the palette and by keys, whichever pane is shown; none while the clock stands. */
export function useShapeCommands(): (handle: BoardHandle | null) => void {
  const board = useRef<BoardHandle | null>(null);
  const commands = useMemo<readonly Command[]>(
    () => [
      {
        id: 'board-shapes',
        title: 'Add a shape to the board…',
        section: 'Interview',
        keys: ['Alt+S'],
        isForTyping: true,
        run: () => {
          showPane('whiteboard');
          board.current?.openShelf();
        },
      },
      {
        id: 'board-connect',
        title: 'Connect two boxes…',
        section: 'Interview',
        keys: [connectChord],
        isForTyping: true,
        run: () => {
          showPane('whiteboard');
          board.current?.openConnect();
        },
      },
      ...boardKeys,
    ],
    [],
  );
  const isPaused = useAttempt((open) => open.live.state.isPaused);
  useProvidedCommands('board-shapes', isPaused ? noCommands : commands);
  return useCallback((handle: BoardHandle | null) => {
    board.current = handle;
  }, []);
}
