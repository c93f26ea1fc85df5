import type { ReactNode } from 'react';
import type { Verdict } from '../../../../core/grade/grade.js';
import type { DrawnCriteria } from '../../../../core/review/report-sections.js';
import type { Review } from '../../../../core/review/review.js';
import { VerdictShape } from '../../../ui/status/verdict-mark.js';
import { BoardDrawing, DiagramDrawing, ReferenceDrawing } from './drawing.js';
import styles from './drawings.module.css';
import { goToCriterion } from '../parts/focus-target.js';
import { LargeDrawings, ownDrawings } from './large-drawings.js';
import { Section } from '../parts/section.js';

type Props = { readonly review: Review; readonly drawn: DrawnCriteria | null };

/** What the person drew, and what the reference answer draws. */
export function Drawings({ review, drawn }: Props): ReactNode {
  const { state, prompt } = review;
  const own = ownDrawings(review);
  return (
    <Section
      id="drawings"
      title={own.length === 0 ? 'The reference drawing' : 'Your board and the reference'}
    >
      <div className={styles['pair']}>
        {own.includes('board') ? (
          <LargeDrawings review={review} caption="Your board">
            <BoardDrawing board={state.board} look="thumb" />
          </LargeDrawings>
        ) : null}
        {own.includes('diagram') ? (
          <LargeDrawings review={review} caption="Your diagram">
            <DiagramDrawing text={state.diagram.text} look="thumb" />
          </LargeDrawings>
        ) : null}
        <LargeDrawings review={review} caption="Reference">
          <ReferenceDrawing text={prompt.reference.diagram} look="thumb" />
        </LargeDrawings>
      </div>
      {drawn === null || own.length === 0 ? null : <FoundParts drawn={drawn} />}
    </Section>
  );
}

/** How many of the parts that can show in a drawing were found in this one. */
function FoundParts({ drawn }: { readonly drawn: DrawnCriteria }): ReactNode {
  const { found, missing } = drawn;
  const count = found.length + missing.length;
  if (count === 0) return null;
  return (
    <div className={styles['parts']}>
      <p>
        {found.length} of {count} {count === 1 ? 'part' : 'parts'} found in your drawing
        {missing.length === 0 ? '.' : '. Not drawn:'}
      </p>
      <ul>
        {missing.map(({ criterion, verdict }) => (
          <li key={criterion.id} className={styles[verdict]}>
            <VerdictShape verdict={verdict} size={11} />
            <button type="button" onClick={() => goToCriterion(criterion.id)}>
              {criterion.title}, {elsewhere[verdict]}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a part that is not drawn is otherwise. */
const elsewhere: Readonly<Record<Verdict, string>> = {
  met: 'said in words',
  partial: 'said in words, in part',
  'not-met': 'missing',
  unsure: 'open',
};
