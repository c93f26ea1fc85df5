import Shapes from 'lucide-react/icons/shapes';
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { ShelfKind } from '../../../../core/graph/node-kind.js';
import { Kbd } from '../../../ui/controls/kbd.js';
import { AnchoredPopover } from '../../../ui/overlays/popover.js';
import { shapeWords } from '../../../ui/words/shape-words.js';
import { dragShape } from './dragged-shape.js';
import { shapeIcons } from './shape-icons.js';
import styles from './shape-shelf.module.css';
import { shapesWords as words } from './shapes-words.js';
import { nameIn, shapesFor } from './shelf-search.js';

type Props = {
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onAdd: (kind: ShelfKind, name?: string) => void;
  /** Where the focus goes from it, if not to its button. */
  readonly returnsTo: () => HTMLElement | null;
};

/** The shapes of an interview: by name and Enter, by click, or dragged to their place. */
export function ShapeShelf({ isOpen, onOpen, onAdd, returnsTo }: Props): ReactNode {
  const anchor = useRef<HTMLButtonElement>(null);
  const [isDragged, setDragged] = useState(false);
  return (
    <>
      <button
        ref={anchor}
        type="button"
        className={styles['open']}
        aria-expanded={isOpen}
        aria-haspopup="dialog"
        onClick={() => onOpen(!isOpen)}
      >
        <Shapes size={16} aria-hidden="true" />
        {words.shelf}
        <Kbd>/</Kbd>
      </button>
      <AnchoredPopover
        anchor={anchor}
        isOpen={isOpen}
        onClose={() => onOpen(false)}
        title={words.shelf}
        isTitleHidden
        isUnseen={isDragged}
        returnsTo={returnsTo}
      >
        <Finder
          onAdd={onAdd}
          // The browser takes its picture of the shape first. Then the board is free, below the list too.
          onDrag={() => requestAnimationFrame(() => setDragged(true))}
          onDragged={() => {
            setDragged(false);
            onOpen(false);
          }}
        />
      </AnchoredPopover>
    </>
  );
}

type FinderProps = Pick<Props, 'onAdd'> & {
  readonly onDrag: () => void;
  readonly onDragged: () => void;
};

function Finder({ onAdd, onDrag, onDragged }: FinderProps): ReactNode {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const named = shapesFor(typed);
  // What no shape is called is a service's own name: nothing that is typed is lost.
  const name = named.length === 0 ? nameIn(typed) : undefined;
  const found: readonly ShelfKind[] = name === undefined ? named : ['service'];
  const current = found[Math.min(at, found.length - 1)];
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0) setAt((last) => (last + by + found.length) % Math.max(1, found.length));
    else if (event.key === 'Enter' && current !== undefined) onAdd(current, name);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles['shelf']}>
      <input
        className={styles['find']}
        role="combobox"
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={current === undefined ? undefined : `${id}-${current}`}
        aria-label={words.find}
        placeholder={words.find}
        maxLength={200}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul id={id} role="listbox" aria-label={words.shelf} className={styles['list']}>
        {found.map((kind) => {
          const Icon = shapeIcons[kind];
          return (
            <li
              key={kind}
              id={`${id}-${kind}`}
              role="option"
              aria-selected={kind === current}
              className={styles['shape']}
              draggable={name === undefined}
              onDragStart={({ dataTransfer }) => {
                dragShape(dataTransfer, kind);
                onDrag();
              }}
              onDragEnd={onDragged}
              onClick={() => onAdd(kind, name)}
            >
              <Icon size={16} aria-hidden="true" />
              <span className={styles['name']}>{name ?? shapeWords[kind]}</span>
            </li>
          );
        })}
      </ul>
      <p className={styles['tip']}>{name !== undefined ? words.none : words.tip}</p>
    </div>
  );
}
