import type { ReactNode } from 'react';
import type { Review } from '../../../../core/review/review.js';
import { BoardDrawing, DiagramDrawing } from '../drawings/drawing.js';
import { LargeDrawings, ownDrawings, type OwnDrawing } from '../drawings/large-drawings.js';
import { Section } from '../parts/section.js';
import styles from './compared-answers.module.css';

type Props = { readonly before: Review; readonly after: Review };

const titles: Readonly<Record<OwnDrawing, string>> = { board: 'Board', diagram: 'Diagram' };

/** What was drawn in the two attempts, side by side; each opens large. Nothing where neither holds a drawing. */
export function ComparedDrawings({ before, after }: Props): ReactNode {
  const drawn = new Set([...ownDrawings(before), ...ownDrawings(after)]);
  if (drawn.size === 0) return null;
  return (
    <Section id="compared-drawings" title="Drawings">
      {[...drawn].map((drawing) => (
        <div key={drawing} role="group" aria-label={titles[drawing]} className={styles['pair']}>
          <h3 className={styles['name']}>{titles[drawing]}</h3>
          <Drawn review={before} drawing={drawing} />
          <Drawn review={after} drawing={drawing} />
        </div>
      ))}
    </Section>
  );
}

type DrawnProps = { readonly review: Review; readonly drawing: OwnDrawing };

function Drawn({ review, drawing }: DrawnProps): ReactNode {
  const { board, diagram } = review.state;
  if (!ownDrawings(review).includes(drawing)) {
    return <p className={styles['none']}>You drew nothing.</p>;
  }
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
