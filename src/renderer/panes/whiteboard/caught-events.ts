import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';
import type {
  ClipboardEvent,
  DragEvent,
  HTMLAttributes,
  KeyboardEvent,
  MouseEvent,
  RefObject,
} from 'react';
import { readDropped } from './dropped-file.js';
import { endsName, historyStep } from './keys/step-keys.js';
import { fateOf, noRun, type KeyRun } from './keys/tool-keys.js';
import { addScene } from './scene.js';
import { showWhole } from './show-whole.js';
import { droppedShape } from './shapes/dragged-shape.js';
import type { ShapeActs } from './shapes/use-shapes.js';

type Board = {
  /** Null until Excalidraw is there. */
  readonly api: ExcalidrawImperativeAPI | null;
  readonly isReadOnly: boolean;
  readonly keyRun: RefObject<KeyRun>;
  /** Mermaid that was dropped. */
  readonly onMermaid: (text: string) => void;
  readonly onHelp: () => void;
  /** Escape, with nothing on the board to end; true where something else went by it. */
  readonly onEscape: () => boolean;
  readonly complain: (reason: string) => void;
  readonly acts: ShapeActs;
};

type Caught = Pick<
  HTMLAttributes<HTMLElement>,
  | 'onClickCapture'
  | 'onDropCapture'
  | 'onDragOverCapture'
  | 'onKeyDownCapture'
  | 'onPasteCapture'
  | 'onPointerDownCapture'
>;

/** What is caught on its way to Excalidraw: files that are dropped, pictures that are pasted, keys that are not for it. */
export function caughtEvents({
  api,
  isReadOnly,
  keyRun,
  onMermaid,
  onHelp,
  onEscape,
  complain,
  acts,
}: Board): Caught {
  // Excalidraw would take any image, library or scene that is dropped; only a checked scene comes in.
  const onDropCapture = (event: DragEvent): void => {
    const { files } = event.dataTransfer;
    if (files.length === 0 && isTyping(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    if (isReadOnly || api === null) return;
    const shape = droppedShape(event.dataTransfer);
    if (shape !== null) acts.addShape(shape, event);
    if (files.length === 0) return;
    void readDropped([...files]).then((dropped) => {
      if (dropped.kind === 'board') addScene(api, dropped.elements, complain);
      else if (dropped.kind === 'mermaid') onMermaid(dropped.text);
      else complain(dropped.reason);
    });
  };
  const onKeyDownCapture = (event: KeyboardEvent): void => {
    const stop = (): void => {
      event.preventDefault();
      event.stopPropagation();
    };
    if (isLabel(event.target, api) && endsName(event.nativeEvent)) {
      stop();
      // Excalidraw ends it by Escape alone.
      event.target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
      return;
    }
    if (isTyping(event.target) || !isOnBoard(event.target)) return;
    if (event.key === '?') {
      stop();
      onHelp();
      return;
    }
    // Its own fit goes under the tools, and to a size that nobody can read.
    if (
      event.code === 'Digit1' &&
      event.shiftKey &&
      !event.ctrlKey &&
      !event.altKey &&
      !event.metaKey
    ) {
      stop();
      if (api !== null && showWhole(api, api.getSceneElements(), 'whole') === 'part')
        acts.tell(partWords);
      return;
    }
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey) {
      stop();
      if (!isReadOnly) acts.openShelf();
      return;
    }
    if (event.key === 'Tab' && !event.ctrlKey && !event.altKey) {
      const isLeaving = keyRun.current.isLeaving;
      keyRun.current = noRun;
      if (!isLeaving && isRoot(event.target) && acts.stepBox(event.shiftKey ? -1 : 1)) stop();
      return;
    }
    if (event.key === 'Delete' || event.key === 'Backspace') acts.tellDeleted();
    if (event.key.startsWith('Arrow') && isRoot(event.target)) acts.tellMoved(event.key);
    const step = historyStep(event.nativeEvent);
    if (step !== null) acts.tellUndone(step);
    const wasTyping = keyRun.current.isTyping;
    const { fate, run } = fateOf(keyRun.current, {
      key: event.key,
      hasCtrl: event.ctrlKey || event.metaKey,
      hasAlt: event.altKey,
      atMs: performance.now(),
    });
    keyRun.current = run;
    if (fate === 'pass') {
      if (event.key === 'Escape' && isAtRest(api) && (letGo(api) || onEscape())) stop();
      return;
    }
    stop();
    if (fate === 'drop' || wasTyping) return;
    api?.setActiveTool({ type: 'selection' });
    complain(typedWords);
  };
  const onPasteCapture = (event: ClipboardEvent): void => {
    if (event.clipboardData.files.length > 0)
      complain('The board takes shapes and text, not pictures.');
  };
  const onClickCapture = ({ target }: MouseEvent): void => {
    for (const step of ['undo', 'redo'] as const)
      if (target instanceof Element && target.closest(`[data-testid="button-${step}"]`) !== null)
        acts.tellUndone(step);
  };
  return {
    onClickCapture,
    onDropCapture,
    onDragOverCapture: (event) => event.preventDefault(),
    onKeyDownCapture,
    onPasteCapture,
    onPointerDownCapture: () => {
      keyRun.current = noRun;
    },
  };
}

const partWords =
  'The part you work at, as large as it can be read. Press Shift+1 again for the whole board.';
const typedWords = 'On the board, letters choose tools. To name a box, select it and press Enter.';

/** Nothing is being drawn or named, no tool is chosen and nothing lies open, so Escape is free for what stands beside the board. */
function isAtRest(api: ExcalidrawImperativeAPI | null): boolean {
  if (api === null) return true;
  const {
    activeTool,
    newElement,
    multiElement,
    editingTextElement,
    openMenu,
    openPopup,
    openDialog,
  } = api.getAppState();
  return (
    activeTool.type === 'selection' &&
    [newElement, multiElement, editingTextElement, openMenu, openPopup, openDialog].every(
      (one) => one === null,
    )
  );
}

/** Excalidraw keeps what is selected: the frame of an arrow lay over the boxes between its ends. False where nothing was. */
function letGo(api: ExcalidrawImperativeAPI | null): boolean {
  if (api === null || Object.keys(api.getAppState().selectedElementIds).length === 0) return false;
  api.updateScene({ appState: { selectedElementIds: {}, selectedLinearElement: null } });
  return true;
}

const isOnBoard = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('.excalidraw') !== null;

/** Not its tools, between which Tab goes as everywhere. */
const isRoot = (target: EventTarget): boolean =>
  target instanceof Element && target.classList.contains('excalidraw');

const isTyping = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('textarea, input, [contenteditable]') !== null;

/** The field for what is written at a box or an arrow; not for a text by itself, which has lines. */
function isLabel(target: EventTarget, api: ExcalidrawImperativeAPI | null): boolean {
  if (!(target instanceof HTMLTextAreaElement)) return false;
  const edited = api?.getAppState().editingTextElement;
  return edited?.type === 'text' && edited.containerId !== null;
}
