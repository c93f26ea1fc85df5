import { useState, type ReactNode } from 'react';
import Maximize2 from 'lucide-react/icons/maximize-2';
import { partsOfAnswer } from '../../../../core/review/answer-parts.js';
import type { Review } from '../../../../core/review/review.js';
import { Dialog } from '../../../ui/overlays/dialog.js';
import { BoardDrawing, DiagramDrawing, ReferenceDrawing } from './drawing.js';
import styles from './large-drawings.module.css';

export type OwnDrawing = 'board' | 'diagram';

/** What the person drew. */
export function ownDrawings({ state, prompt }: Review): readonly OwnDrawing[] {
  const kinds = partsOfAnswer(state, prompt).map(({ kind }) => kind);
  return (['board', 'diagram'] as const).filter((kind) => kinds.includes(kind));
}

type Props = {
  readonly review: Review;
  /** What the small picture is: "Your board". */
  readonly caption: string;
  /** The small picture. */
  readonly children: ReactNode;
};

/** A small picture that opens all drawings large. */
export function LargeDrawings({ review, caption, children }: Props): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  const own = ownDrawings(review);
  const title = own.length === 0 ? 'The reference drawing' : 'Your drawing and the reference';
  return (
    <>
      <button type="button" className={styles['thumb']} onClick={() => setIsOpen(true)}>
        {children}
        <span className={styles['caption']}>
          <span>{caption}</span>
          <span className={styles['hint']}>
            <Maximize2 size={11} aria-hidden="true" /> Show large
          </span>
        </span>
      </button>
      <Dialog isOpen={isOpen} onClose={() => setIsOpen(false)} title={title} size="full">
        <div className={styles['large']}>
          {own.includes('board') ? <BoardDrawing board={review.state.board} look="large" /> : null}
          {own.includes('diagram') ? (
            <DiagramDrawing text={review.state.diagram.text} look="large" />
          ) : null}
          <ReferenceDrawing text={review.prompt.reference.diagram} look="large" />
        </div>
      </Dialog>
    </>
  );
}
