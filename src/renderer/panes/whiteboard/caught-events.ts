import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';
import type { ClipboardEvent, DragEvent, HTMLAttributes, KeyboardEvent } from 'react';
import { readDropped } from './dropped-file.js';
import { addScene } from './scene.js';

type Board = {
  /** Null until Excalidraw is there. */
  readonly api: ExcalidrawImperativeAPI | null;
  readonly isReadOnly: boolean;
  readonly onHelp: () => void;
  readonly complain: (reason: string) => void;
};

type Caught = Pick<
  HTMLAttributes<HTMLElement>,
  'onDropCapture' | 'onDragOverCapture' | 'onKeyDownCapture' | 'onPasteCapture'
>;

/** What is caught on its way to Excalidraw: files that are dropped, its key for help, pictures that are pasted. */
export function caughtEvents({ api, isReadOnly, onHelp, complain }: Board): Caught {
  // Excalidraw would take any image, library or scene that is dropped; only a checked scene comes in.
  const onDropCapture = (event: DragEvent): void => {
    const { files } = event.dataTransfer;
    if (files.length === 0 && isTyping(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    if (files.length === 0 || isReadOnly || api === null) return;
    void readDropped([...files]).then((dropped) => {
      if (dropped.kind === 'board') addScene(api, dropped.elements, complain);
      else complain(dropped.reason);
    });
  };
  const onKeyDownCapture = (event: KeyboardEvent): void => {
    if (event.key !== '?' || isTyping(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    onHelp();
  };
  const onPasteCapture = (event: ClipboardEvent): void => {
    if (event.clipboardData.files.length > 0)
      complain('The board takes shapes and text, not pictures.');
  };
  return {
    onDropCapture,
    onDragOverCapture: (event) => event.preventDefault(),
    onKeyDownCapture,
    onPasteCapture,
  };
}

const isTyping = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('textarea, input, [contenteditable]') !== null;
