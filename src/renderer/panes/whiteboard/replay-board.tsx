import './asset-path.js';
import '@excalidraw/excalidraw/index.css';
import { CaptureUpdateAction, Excalidraw, getCommonBounds } from '@excalidraw/excalidraw';
import type { ExcalidrawElement } from '@excalidraw/excalidraw/element/types';
import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { BoardElement } from '../../../core/board/board-element.js';
import { keepNamed } from './mend-names.js';
import { moveDots } from './paper-dots.js';
import { byIndex, restored } from './replay-scene.js';
import styles from './whiteboard.module.css';
import replay from './replay-board.module.css';

type Props = {
  /** What is drawn at the moment that is shown. */
  readonly elements: readonly BoardElement[];
  /** What is drawn in the end: the view is fitted to it once, so that nothing jumps while it grows. */
  readonly final: readonly BoardElement[];
  readonly theme: 'light' | 'dark';
  /** What is on it, for those who do not see it. */
  readonly label: string;
};

const marginPx = 24;

/** A whiteboard to be looked at, in the same strokes as it was drawn in. */
export function ReplayBoard({ elements, final, theme, label }: Props): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const [api, setApi] = useState<ExcalidrawImperativeAPI | null>(null);
  const scene = useMemo(() => restored(elements).toSorted(byIndex), [elements]);

  useLayoutEffect(() => (frame.current === null ? undefined : keepNamed(frame.current)), []);

  useLayoutEffect(() => {
    if (api === null) return;
    try {
      api.updateScene({ elements: scene, captureUpdate: CaptureUpdateAction.NEVER });
    } catch {
      // Excalidraw computes with more than can be checked before; the next moment is drawn anew.
      api.updateScene({ elements: [], captureUpdate: CaptureUpdateAction.NEVER });
    }
  }, [api, scene]);

  useEffect(() => {
    const box = frame.current;
    if (api === null || box === null) return;
    const fit = (): void => fitTo(api, restored(final), box);
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(box);
    return () => observer.disconnect();
  }, [api, final]);

  return (
    <div
      ref={frame}
      className={`${styles['frame']} ${replay['board']}`}
      role="group"
      aria-label={label}
    >
      <Excalidraw
        excalidrawAPI={setApi}
        initialData={start}
        theme={theme}
        viewModeEnabled
        validateEmbeddable={false}
        aiEnabled={false}
        onScrollChange={(x, y, zoom) => moveDots(frame.current, x, y, zoom.value)}
      />
    </div>
  );
}

const start = { elements: [], appState: { viewBackgroundColor: 'transparent' } };

function fitTo(
  api: ExcalidrawImperativeAPI,
  final: readonly ExcalidrawElement[],
  { clientWidth, clientHeight }: HTMLElement,
): void {
  if (final.length === 0 || clientWidth === 0) return;
  const [left, top, right, bottom] = getCommonBounds(final);
  const across = (clientWidth - 2 * marginPx) / Math.max(1, right - left);
  const down = (clientHeight - 2 * marginPx) / Math.max(1, bottom - top);
  const zoom = Math.max(0.1, Math.min(1, across, down)) as Zoom;
  api.updateScene({
    appState: {
      zoom: { value: zoom },
      scrollX: clientWidth / 2 / zoom - (left + right) / 2,
      scrollY: clientHeight / 2 / zoom - (top + bottom) / 2,
    },
    captureUpdate: CaptureUpdateAction.NEVER,
  });
}

// Its own type is branded, and not exported by a path of its own.
type Zoom = ReturnType<ExcalidrawImperativeAPI['getAppState']>['zoom']['value'];
