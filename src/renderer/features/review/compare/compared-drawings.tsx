import type { ReactNode } from 'react';
import type { Review } from '../../../../core/review/review.js';
import { BoardDrawing, DiagramDrawing } from '../drawings/drawing.js';
import { LargeDrawings, ownDrawings, type OwnDrawing } from '../drawings/large-drawings.js';
import { Section } from '../parts/section.js';
import { pairsOf } from './drawing-pairs.js';
import styles from './compared-answers.module.css';

type Props = { readonly before: Review; readonly after: Review };

const noneWords: Readonly<Record<OwnDrawing, string>> = {
  board: 'Nothing on the whiteboard.',
  diagram: 'No diagram.',
};

/** What was drawn in the two attempts, side by side; each opens large. Nothing where neither holds a drawing. */
export function ComparedDrawings({ before, after }: Props): ReactNode {
  const pairs = pairsOf(ownDrawings(before), ownDrawings(after));
  if (pairs.length === 0) return null;
  return (
    <Section id="compared-drawings" title="Drawings">
      {pairs.map((pair) => (
        <div key={pair.title} role="group" aria-label={pair.title} className={styles['pair']}>
          <h3 className={styles['name']}>{pair.title}</h3>
          <Drawn review={before} drawing={pair.before} />
          <Drawn review={after} drawing={pair.after} />
        </div>
      ))}
    </Section>
  );
}

type DrawnProps = { readonly review: Review; readonly drawing: OwnDrawing };

function Drawn({ review, drawing }: DrawnProps): ReactNode {
  const { board, diagram } = review.state;
  if (!ownDrawings(review).includes(drawing))
    return <p className={styles['none']}>{noneWords[drawing]}</p>;
  return (
    <div className={styles['drawing']}>
      <LargeDrawings review={review} drawing={drawing}>
        {drawing === 'board' ? (
          <BoardDrawing board={board} look="thumb" />
        ) : (
          <DiagramDrawing text={diagram.text} look="thumb" />
        )}
      </LargeDrawings>
    </div>
  );
}
