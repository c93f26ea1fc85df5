import { useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { BoardElement } from '../../../../core/board/board-element.js';
import { extentOf } from './element-shape.js';
import { paintBoard } from './paint-board.js';
import { prepareElement, type View } from './paint-element.js';
import { loadLabelFont } from './paint-text.js';
import styles from './replay-board.module.css';
import { strokePictures, type StrokePictures } from './stroke-pictures.js';

type Props = {
  /** What is drawn at the moment that is shown. */
  readonly elements: readonly BoardElement[];
  /** What is drawn in the end: the view is fitted to it, so that nothing jumps while it grows. */
  readonly final: readonly BoardElement[];
  /** What is on it, for those who do not see it. */
  readonly label: string;
};

/**
 * A whiteboard to be looked at. We draw it ourselves: Excalidraw in its view mode took several times as long for a
 * seek on a full board, and kept a picture of each version of each element.
 */
export function ReplayBoard({ elements, final, label }: Props): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = useSizeOf(canvas);
  const extent = useMemo(() => extentOf(final), [final]);
  const [hasFont, setHasFont] = useState(false);
  useEffect(() => void loadLabelFont().then(() => setHasFont(true)), []);
  const [pictures] = useState(strokePictures);
  useEffect(() => pictures.clear, [pictures]);
  const view = useRef<View | null>(null);
  useLayoutEffect(() => {
    if (canvas.current === null) return;
    view.current = paintBoard(canvas.current, elements, extent, pictures);
  }, [elements, extent, size, hasFont, pictures]);
  useEffect(
    () => (view.current === null ? undefined : prepared(final, pictures, view.current)),
    [final, pictures, size],
  );
  return (
    <div className={styles['board']}>
      <canvas ref={canvas} className={styles['canvas']} role="img" aria-label={label} />
    </div>
  );
}

/** Makes the pictures of all strokes while nothing else is to be done, until what this returns is called. */
function prepared(
  elements: readonly BoardElement[],
  pictures: StrokePictures,
  view: View,
): () => void {
  let next = 0;
  const some = (deadline: IdleDeadline): void => {
    for (; next < elements.length && deadline.timeRemaining() > 2; next += 1) {
      const element = elements[next];
      if (element !== undefined) prepareElement(element, pictures, view);
    }
    if (next < elements.length) idle = requestIdleCallback(some);
  };
  let idle = requestIdleCallback(some);
  return () => cancelIdleCallback(idle);
}

/** The size of an element as a word that changes with it. */
function useSizeOf(ref: { readonly current: HTMLElement | null }): string {
  const [size, setSize] = useState('');
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const take = (): void =>
      setSize(`${String(element.clientWidth)} ${String(element.clientHeight)}`);
    take();
    const observer = new ResizeObserver(take);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}
