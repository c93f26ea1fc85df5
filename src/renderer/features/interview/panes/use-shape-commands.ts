import { useCallback, useMemo, useRef } from 'react';
import type { BoardHandle } from '../../../panes/whiteboard/board-handle.js';
import { useProvidedCommands, type Command } from '../../../state/commands/commands.js';
import { showPane } from './drawing-exchange.js';

export const connectChord = 'Alt+L';

/** The board's shapes and arrows from the palette and by keys, whichever pane is shown. */
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
        id: 'board-shapes-there',
        title: 'Add a shape, from the board itself',
        section: 'Interview',
        keys: ['/'],
        isKeyOnly: true,
        isFieldKey: true,
        run: () => undefined,
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
    ],
    [],
  );
  useProvidedCommands('board-shapes', commands);
  return useCallback((handle: BoardHandle | null) => {
    board.current = handle;
  }, []);
}
