import { useRef, useState, type MouseEvent, type ReactNode } from 'react';
import Maximize2 from 'lucide-react/icons/maximize-2';
import { partsOfAnswer } from '../../../../core/review/answer-parts.js';
import type { Review } from '../../../../core/review/review.js';
import { Segmented } from '../../../ui/controls/segmented.js';
import { Dialog } from '../../../ui/overlays/dialog.js';
import { BoardDrawing, ChangedDrawing, DiagramDrawing, ReferenceDrawing } from './drawing.js';
import styles from './large-drawings.module.css';
import { top, type Spot } from '../../../ui/zoom/use-zoom.js';

export type OwnDrawing = 'board' | 'diagram';
type AnyDrawing = OwnDrawing | 'reference' | 'changed';

const titles: Readonly<Record<AnyDrawing, string>> = {
  board: 'Your board',
  diagram: 'Your diagram',
  reference: 'Reference',
  changed: 'Reference after the curveball',
};

/** What the person drew. */
export function ownDrawings({ state, prompt }: Review): readonly OwnDrawing[] {
  const kinds = partsOfAnswer(state, prompt).map(({ kind }) => kind);
  return (['board', 'diagram'] as const).filter((kind) => kinds.includes(kind));
}

/** Whether a report has a place for drawings: of a design, and wherever the person drew. */
export const hasDrawings = (review: Review): boolean =>
  review.prompt.kind === 'system-design' || ownDrawings(review).length > 0;

type Props = {
  readonly review: Review;
  readonly drawing: AnyDrawing;
  /** The small picture. */
  readonly children: ReactNode;
};

/** A small picture that opens large at the place that was clicked; the other drawings are one press away. */
export function LargeDrawings({ review, drawing, children }: Props): ReactNode {
  const [shown, setShown] = useState<AnyDrawing | null>(null);
  const [spot, setSpot] = useState<Spot | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const all: readonly AnyDrawing[] = [
    ...ownDrawings(review),
    'reference',
    ...(review.prompt.curveball?.diagram === undefined ? [] : (['changed'] as const)),
  ];
  const open = (event: MouseEvent): void => {
    setSpot(spotOf(event) ?? opensAt(drawing));
    setShown(drawing);
  };
  return (
    <>
      <button type="button" className={styles['thumb']} onClick={open}>
        {children}
        <span className={styles['caption']}>
          <span>{titles[drawing]}</span>
          <span className={styles['hint']}>
            <Maximize2 size={11} aria-hidden="true" /> Show large
          </span>
        </span>
      </button>
      <Dialog
        isOpen={shown !== null}
        onClose={() => setShown(null)}
        title={titles[shown ?? drawing]}
        size="full"
        startsAt={() => place.current}
      >
        {all.length === 1 || shown === null ? null : (
          <div className={styles['choice']}>
            <Segmented
              label="Drawing"
              value={shown}
              options={all.map((value) => ({ value, title: titles[value] }))}
              onChange={(next) => {
                setSpot(opensAt(next));
                setShown(next);
              }}
            />
          </div>
        )}
        {/* It holds the focus until the drawing, which has the keys, is there. */}
        <div ref={place} tabIndex={-1} className={styles['place']}>
          {shown === null ? null : <Large key={shown} review={review} shown={shown} spot={spot} />}
        </div>
      </Dialog>
    </>
  );
}

type LargeProps = {
  readonly review: Review;
  readonly shown: AnyDrawing;
  readonly spot: Spot | null;
};

function Large({ review: { state, prompt }, shown, spot }: LargeProps): ReactNode {
  switch (shown) {
    case 'board':
      return <BoardDrawing board={state.board} spot={spot} />;
    case 'diagram':
      return <DiagramDrawing text={state.diagram.text} spot={spot} />;
    case 'reference':
      return (
        <ReferenceDrawing
          text={prompt.reference.diagram}
          before={prompt.afterChange?.before}
          spot={spot}
        />
      );
    case 'changed':
      return <ChangedDrawing prompt={prompt} spot={spot} />;
  }
}

/** One's own drawing is known, and opens as a whole; a reference is there to be read, from its top. */
const opensAt = (drawing: AnyDrawing): Spot | null =>
  drawing === 'reference' || drawing === 'changed' ? top : null;

/** Where on the small picture a click fell; null where it was opened by a key, or by the words below it. */
function spotOf(event: MouseEvent): Spot | null {
  const box = event.currentTarget.querySelector('img')?.getBoundingClientRect();
  const isOn = event.target instanceof HTMLImageElement && event.detail !== 0;
  if (box === undefined || !isOn || box.width === 0) return null;
  const share = (at: number): number => Math.min(1, Math.max(0, at));
  return {
    x: share((event.clientX - box.left) / box.width),
    y: share((event.clientY - box.top) / box.height),
  };
}
