import { useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { BoardElement } from '../../../../core/board/board-element.js';
import { extentOf } from './element-shape.js';
import { paintBoard } from './paint-board.js';
import { loadLabelFont } from './paint-text.js';
import styles from './replay-board.module.css';

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
  useLayoutEffect(() => {
    if (canvas.current !== null) paintBoard(canvas.current, elements, extent);
  }, [elements, extent, size, hasFont]);
  return (
    <div className={styles['board']}>
      <canvas ref={canvas} className={styles['canvas']} role="img" aria-label={label} />
    </div>
  );
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
