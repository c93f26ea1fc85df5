import { lazy, useCallback, useRef, useState, type ReactNode } from 'react';
import type { AttemptState } from '../../../../core/attempt/attempt-state.js';
import type { BoardElement } from '../../../../core/board/board-element.js';
import type { BoardHandle } from '../../../panes/whiteboard/board-handle.js';
import { expectDrawing } from '../../../panes/reading/read-drawing.js';
import { connectSource, touch } from '../../../state/attempt/attempt-session.js';
import { theAttempt, useAttempt } from '../../../state/attempt/attempt-store.js';
import { openOverlay } from '../../../state/overlay.js';
import { useCommands } from '../../../state/commands/commands.js';
import { useKeyWords } from '../../../state/commands/keys.js';
import { useTheme } from '../../../state/settings/theme.js';
import { showToast } from '../../../ui/overlays/toast.js';
import { connectDiagramWriter, fromBoard, putTalkAside } from './drawing-exchange.js';
import { BoardGraderView, GraderView } from './grader-view/grader-view.js';
import { useDiagramLook } from './grader-view/use-diagram-look.js';
import { loadDiagram, loadWhiteboard } from './load-panes.js';
import { useBoardFiles } from './use-board-files.js';
import { connectChord, useShapeCommands } from './use-shape-commands.js';

const Whiteboard = lazy(async () => ({ default: (await loadWhiteboard()).Whiteboard }));
const DiagramEditor = lazy(async () => ({ default: (await loadDiagram()).DiagramEditor }));

const touchBoard = (): void => {
  expectDrawing();
  touch('board');
};
const touchDiagram = (): void => {
  expectDrawing();
  touch('diagram');
};
const showKeys = (): void => openOverlay('keys');
const complain = (title: string): void => showToast({ title });

const connectBoard = (read: () => readonly BoardElement[]): (() => void) =>
  connectSource('board', () => ({ kind: 'board', elements: read() }));
const connectDiagram = (read: () => string): (() => void) =>
  connectSource('diagram', () => ({ kind: 'diagram', text: read() }));

/** The whiteboard, with what the grader sees of it. */
export function BoardPane(): ReactNode {
  const theme = useTheme();
  const isPaused = useAttempt((open) => open.live.state.isPaused);
  const [elements] = useState(() => [...theAttempt().live.state.board.values()]);
  const { menu, onHandle: onFiles, drawMermaid, questions } = useBoardFiles();
  const onShapes = useShapeCommands();
  const connectKeys = useKeyWords('board-connect', connectChord);
  const board = useRef<BoardHandle | null>(null);
  const onHandle = useCallback(
    (handle: BoardHandle | null) => {
      board.current = handle;
      onFiles(handle);
      onShapes(handle);
    },
    [onFiles, onShapes],
  );
  return (
    <Whiteboard
      elements={elements}
      theme={theme}
      menu={menu}
      onHandle={onHandle}
      onMermaid={drawMermaid}
      complain={complain}
      onHelp={showKeys}
      onEscape={putTalkAside}
      connectKeys={connectKeys}
      isReadOnly={isPaused}
      onTouch={touchBoard}
      connect={connectBoard}
    >
      <BoardGraderView
        onSelect={(ids) => board.current?.select(ids)}
        onStrokes={() => board.current?.strokesToArrows()}
      />
      {questions}
    </Whiteboard>
  );
}

const isDrawn = (board: AttemptState['board']): boolean =>
  [...board.values()].some(({ isDeleted }) => !isDeleted);

export function DiagramPane(): ReactNode {
  const theme = useTheme();
  const isPaused = useAttempt((open) => open.live.state.isPaused);
  const [text] = useState(() => theAttempt().live.state.diagram.text);
  const look = useDiagramLook();
  const canWrite = useCommands(({ bySource }) => 'board-files' in bySource);
  const isBoardDrawn = useAttempt((open) => isDrawn(open.live.state.board));
  return (
    <DiagramEditor
      text={text}
      theme={theme}
      summary={look.summary}
      below={(select) => (
        <GraderView
          look={look}
          isOtherDrawn={isBoardDrawn}
          place="under"
          onSelect={(ids) => select(ids[0] ?? '')}
          onStrokes={() => undefined}
        />
      )}
      onFromBoard={isBoardDrawn && canWrite ? fromBoard : null}
      isReadOnly={isPaused}
      onTouch={touchDiagram}
      connect={connectDiagram}
      connectWriter={connectDiagramWriter}
    />
  );
}
