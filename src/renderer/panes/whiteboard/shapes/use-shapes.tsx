import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { ShelfKind } from '../../../../core/graph/node-kind.js';
import { arrowsLeading, boxesOn, isJoined, labelAt, type LabelledBox } from './boxes.js';
import { ConnectButton } from './connect-button.js';
import { ConnectDialog } from './connect-dialog.js';
import { addShape, drawArrow, nameSelected, removeArrows } from './draw-shapes.js';
import { showWhatIsLeft } from '../show-whole.js';
import { selectOn } from './select-on.js';
import { ShapeShelf } from './shape-shelf.js';
import { stepBox } from './step-box.js';
import { shapesWords as words } from './shapes-words.js';
import { movedWords, selectedPlace, tellNames } from './tell-changes.js';
import { undoneWords } from './undone-words.js';
import { whenMeasurable } from '../when-measurable.js';

export type ShapeActs = {
  readonly openShelf: () => void;
  readonly openConnect: () => void;
  /** A shape without a name of its own is called by its kind. */
  readonly addShape: (
    kind: ShelfKind,
    at: { clientX: number; clientY: number } | null,
    name?: string,
  ) => void;
  /** Selects the next box or the one before, as one reads them; false past either end. */
  readonly stepBox: (by: 1 | -1) => boolean;
  /** Says which boxes a key that is on its way takes from the board. */
  readonly tellDeleted: () => void;
  /** Says where an arrow key that is on its way brings the box that is selected. */
  readonly tellMoved: (key: string) => void;
  /** Says what undo or redo, on its way, changes. */
  readonly tellUndone: (step: 'undo' | 'redo') => void;
  /** Says something for whoever does not see the board. */
  readonly tell: (text: string) => void;
};

type Frame = {
  readonly connectKeys: string | null;
  readonly api: ExcalidrawImperativeAPI | null;
  readonly root: () => HTMLElement | null;
  readonly say: (text: string) => void;
};

/** Shapes with a kind, and arrows between them, by mouse or by keys alone. */
export function useShapes({ api, root, say, connectKeys }: Frame): {
  readonly acts: ShapeActs;
  readonly controls: ReactNode;
} {
  const [isShelfOpen, setShelfOpen] = useState(false);
  // The key opens it from the board, and only there does so again.
  const isByKey = useRef(false);
  const [boxes, setBoxes] = useState<readonly LabelledBox[] | null>(null);
  const [done, setDone] = useState('');
  const acts = useMemo<ShapeActs>(
    () => ({
      openShelf: () => {
        isByKey.current = true;
        setShelfOpen(true);
      },
      openConnect: () => {
        const drawn = api === null ? [] : boxesOn(api);
        if (drawn.length < 2) say(words.needTwo);
        else setBoxes(drawn);
      },
      addShape: (kind, at, name) => {
        setShelfOpen(false);
        if (api !== null)
          void whenMeasurable(() => addShape(api, kind, at, name)).then(() =>
            onBoard(root, nameSelected),
          );
      },
      stepBox: (by) => {
        const words = api === null ? null : stepBox(api, by);
        if (words !== null) setDone(words);
        return words !== null;
      },
      tellDeleted: () => {
        if (api === null) return;
        const selected = boxesOn(api).filter(({ isSelected }) => isSelected);
        onBoard(root, () => {
          const left = new Set(boxesOn(api).map(({ box }) => box.id));
          const gone = selected.filter(({ box }) => !left.has(box.id));
          if (gone.length > 0) setDone(words.deleted(gone.map(({ label }) => label)));
        });
      },
      tellMoved: (key) => {
        const was = api === null ? null : selectedPlace(api);
        if (api === null || was === null) return;
        onBoard(root, () => {
          const moved = movedWords(api, key, was);
          if (moved !== null) setDone(moved);
        });
      },
      tell: setDone,
      tellUndone: (step) => {
        if (api === null) return;
        // Excalidraw changes its elements in place.
        const before = api.getSceneElements().map((one) => ({ ...one }));
        onBoard(root, () => {
          showWhatIsLeft(api);
          const what = undoneWords(before, api.getSceneElements());
          setDone(step === 'undo' ? words.undone(what) : words.redone(what));
        });
      },
    }),
    [api, root, say],
  );
  useEffect(() => (api === null ? undefined : tellNames(api, setDone)), [api]);
  const controls = (
    <>
      <ShapeShelf
        isOpen={isShelfOpen}
        onOpen={(isOpen) => {
          if (isOpen) isByKey.current = false;
          setShelfOpen(isOpen);
        }}
        // On a busy machine it closes after the name of what it added has been opened.
        returnsTo={() => fieldIn(root()) ?? (isByKey.current ? root() : null)}
        onAdd={(kind, name) => acts.addShape(kind, null, name)}
      />
      <ConnectButton keys={connectKeys} onClick={acts.openConnect} />
      <span role="status" className="visually-hidden">
        {done}
      </span>
      {boxes === null ? null : (
        <ConnectDialog
          boxes={boxes}
          labelOf={(from, to, isTwoWay) => {
            if (api === null || !isJoined(api, from, to, isTwoWay)) return null;
            return labelAt(api, arrowsLeading(api, from, to)[0]?.id ?? '');
          }}
          onRelabel={(from, to) => {
            setBoxes(null);
            if (api === null) return;
            selectOn(
              api,
              arrowsLeading(api, from, to)
                .slice(0, 1)
                .map(({ id }) => id),
            );
            onBoard(root, nameSelected);
          }}
          onClose={() => setBoxes(null)}
          onConnect={({ from, to, label, isTwoWay }) => {
            setBoxes(null);
            if (api === null) return;
            drawArrow(api, from, to, { label, isTwoWay });
            setDone(words.connected(from.label, to.label, isTwoWay, label));
            onBoard(root, (board) => board.focus());
          }}
          onRemove={({ from, to, isTwoWay }) => {
            setBoxes(null);
            if (api === null) return;
            const back = isTwoWay ? arrowsLeading(api, to.box.id, from.box.id) : [];
            const gone = [...arrowsLeading(api, from.box.id, to.box.id), ...back];
            removeArrows(
              api,
              gone.map(({ id }) => id),
            );
            setDone(words.removed(from.label, to.label));
            onBoard(root, (board) => board.focus());
          }}
        />
      )}
    </>
  );
  return { acts, controls };
}

const fieldIn = (board: HTMLElement | null): HTMLElement | null =>
  board?.querySelector<HTMLElement>('textarea.excalidraw-wysiwyg') ?? null;

/** What closes gives the focus back a frame later. */
function onBoard(root: Frame['root'], run: (board: HTMLElement) => void): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const board = root();
      if (board !== null) run(board);
    }),
  );
}
