import FileInput from 'lucide-react/icons/file-input';
import FileOutput from 'lucide-react/icons/file-output';
import ImageDown from 'lucide-react/icons/image-down';
import SquarePen from 'lucide-react/icons/square-pen';
import Workflow from 'lucide-react/icons/workflow';
import { useCallback, useMemo, useRef, useState, type JSX, type ReactNode } from 'react';
import type { BoardElement } from '../../../../core/board/board-element.js';
import { holdsDiagram } from '../../../../core/board/holds-diagram.js';
import { graphToText } from '../../../../core/graph/graph-to-text.js';
import type { BoardHandle } from '../../../panes/whiteboard/board-handle.js';
import type { BoardMenuItem } from '../../../panes/whiteboard/board-menu.js';
import { layOutDiagram, readDrawing } from '../../../panes/reading/read-drawing.js';
import { useAttempt } from '../../../state/attempt/attempt-store.js';
import { useProvidedCommands, type Command } from '../../../state/commands/commands.js';
import { showToast } from '../../../ui/overlays/toast.js';
import { connectBoardAdder } from './dropped-drawing.js';
import { exportDrawing, importDrawing } from './drawing-files.js';
import { BoardQuestions, type BoardQuestion } from './board-questions.js';
import { diagramText, showPane, writeDiagram } from './drawing-exchange.js';
import { drawingWords as words } from './drawing-words.js';

type BoardFiles = {
  readonly menu: readonly (readonly BoardMenuItem[])[];
  readonly onHandle: (handle: BoardHandle | null) => void;
  /** Draws Mermaid on the board; asks first where something is drawn. */
  readonly drawMermaid: (text: string) => void;
  /** Questions that are open. */
  readonly questions: ReactNode;
};

/** A pane takes nothing while the clock stands, by whatever way. */
const noCommands: readonly Command[] = [];

const say = (title: string): void => showToast({ title });

/** The board's ways in and out: files, and Mermaid. */
export function useBoardFiles(): BoardFiles {
  const board = useRef<BoardHandle | null>(null);
  const [question, setQuestion] = useState<BoardQuestion | null>(null);
  const onHandle = useCallback((handle: BoardHandle | null) => {
    board.current = handle;
    connectBoardAdder(handle?.add ?? null);
  }, []);

  const drawMermaid = useCallback((text: string) => {
    void drawn(text).then((elements) => {
      if (elements === null) return;
      const there = board.current?.elements() ?? [];
      if (there.length === 0) board.current?.add(elements);
      else setQuestion({ kind: 'board', elements, isThere: holdsDiagram(there, elements) });
    });
  }, []);

  const acts = useMemo(() => {
    const drawn = (): readonly BoardElement[] => board.current?.elements() ?? [];
    return {
      import: async (): Promise<void> => {
        const file = await importDrawing();
        if (file?.kind === 'board') board.current?.add(file.elements);
        if (file?.kind === 'mermaid') drawMermaid(file.text);
      },
      exportAs: (format: keyof typeof words.exportAs) => (): void => {
        if (drawn().length === 0) say(words.nothingDrawn);
        else void exportDrawing(format, drawn());
      },
      fromMermaid: (): void => {
        const text = diagramText();
        if (text.trim() === '') say(words.nothingWritten);
        else drawMermaid(text);
      },
      toMermaid: async (): Promise<void> => {
        if (drawn().length === 0) {
          say(words.nothingDrawn);
          return;
        }
        const graph = await readDrawing({ kind: 'board', elements: drawn() });
        if (graph === null) {
          say(words.tooLargeAsText);
          return;
        }
        const text = graphToText(graph);
        if (diagramText().trim() === '') writeDiagram(text);
        else setQuestion({ kind: 'text', text });
      },
    };
  }, [drawMermaid]);

  const menu = useMemo(
    () => [
      [
        item(words.fromMermaid, <SquarePen aria-hidden="true" />, acts.fromMermaid),
        item(words.toMermaid, <Workflow aria-hidden="true" />, () => void acts.toMermaid()),
      ],
      [
        item(words.import, <FileInput aria-hidden="true" />, () => void acts.import()),
        ...(['png', 'svg', 'excalidraw', 'mmd'] as const).map((format) =>
          item(
            words.exportAs[format],
            format === 'png' || format === 'svg' ? (
              <ImageDown aria-hidden="true" />
            ) : (
              <FileOutput aria-hidden="true" />
            ),
            acts.exportAs(format),
          ),
        ),
      ],
    ],
    [acts],
  );

  const commands = useMemo(
    () => [
      command('board-from-mermaid', 'Draw the Mermaid diagram on the board', () => {
        showPane('whiteboard');
        acts.fromMermaid();
      }),
      command('board-to-mermaid', 'Write the board as Mermaid', () => void acts.toMermaid()),
    ],
    [acts],
  );
  const isPaused = useAttempt((open) => open.live.state.isPaused);
  useProvidedCommands('board-files', isPaused ? noCommands : commands);

  const questions = (
    <BoardQuestions
      question={question}
      onClose={() => setQuestion(null)}
      onBoard={(elements, where) => board.current?.[where](elements)}
      onText={writeDiagram}
    />
  );
  return { menu, onHandle, drawMermaid, questions };
}

const item = (title: string, icon: JSX.Element, run: () => void): BoardMenuItem => ({
  title,
  icon,
  run,
});

const command = (id: string, title: string, run: () => void): Command => ({
  id,
  title,
  section: 'Interview',
  run,
});

/** Mermaid laid out as a board; null where it cannot be, and then the person is told. */
async function drawn(text: string): Promise<readonly BoardElement[] | null> {
  const elements = await layOutDiagram(text);
  if (elements === null) say(words.tooLarge);
  else if (elements.length === 0) say(words.notDrawable);
  else return elements;
  return null;
}
