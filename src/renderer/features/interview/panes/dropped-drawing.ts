import { useEffect } from 'react';
import type { BoardElement } from '../../../../core/board/board-element.js';
import { readDropped } from '../../../panes/whiteboard/dropped-file.js';
import { theAttempt } from '../../../state/attempt/attempt-store.js';
import { receiveDrawings } from '../../../state/drops.js';
import { showToast } from '../../../ui/overlays/toast.js';
import { diagramText, forgetWaitingText, showPane, writeDiagram } from './drawing-exchange.js';

type Add = (elements: readonly BoardElement[]) => void;

let addToBoard: Add | null = null;
let waiting: readonly BoardElement[] | null = null;

/** The open board takes drawings from now on, and what waited for it; null when it goes. */
export function connectBoardAdder(add: Add | null): void {
  addToBoard = add;
  if (add === null || waiting === null) return;
  add(waiting);
  waiting = null;
}

/** Drawings that are dropped anywhere in the room go to the pane of their kind. */
export function useDroppedDrawings(): void {
  useEffect(() => {
    const stop = receiveDrawings((files) => {
      void readDropped(files).then((dropped) => {
        if (dropped.kind === 'refused') showToast({ title: dropped.reason });
        else if (theAttempt().live.state.isPaused) showToast({ title: paused });
        else if (dropped.kind === 'mermaid') putDiagram(dropped.text);
        else putBoard(dropped.elements);
      });
    });
    return () => {
      stop();
      // A pane that never came; the next room's is another's.
      waiting = null;
      forgetWaitingText();
    };
  }, []);
}

const paused = 'The interview is paused. Resume it, then drop the file again.';
const onBoard = 'Added to the whiteboard. Undo takes it back.';

function putBoard(elements: readonly BoardElement[]): void {
  showPane('whiteboard');
  if (addToBoard === null) waiting = elements;
  else addToBoard(elements);
  showToast({ title: onBoard });
}

function putDiagram(text: string): void {
  const before = diagramText();
  writeDiagram(text);
  showToast({
    title: before.trim() === '' ? 'Written into the diagram.' : 'Your diagram was replaced.',
    action: { title: 'Undo', run: () => writeDiagram(before) },
  });
}
