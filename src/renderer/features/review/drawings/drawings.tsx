import type { ReactNode } from 'react';
import { counted } from '../../../../core/counted.js';
import type { Verdict } from '../../../../core/grade/grade.js';
import type { DrawnCriteria } from '../../../../core/review/drawn-criteria.js';
import type { Review } from '../../../../core/review/review.js';
import { GraphText } from '../../../panes/reading/graph-text.js';
import { BoardDrawing, DiagramDrawing, ReferenceDrawing, useBoard, useDiagram } from './drawing.js';
import styles from './drawings.module.css';
import { goToCriterion } from '../parts/focus-target.js';
import { InlineText } from '../parts/inline-text.js';
import { LargeDrawings, ownDrawings, type OwnDrawing } from './large-drawings.js';
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
          <LargeDrawings review={review} drawing="board">
            <BoardDrawing board={state.board} look="thumb" />
          </LargeDrawings>
        ) : null}
        {own.includes('diagram') ? (
          <LargeDrawings review={review} drawing="diagram">
            <DiagramDrawing text={state.diagram.text} look="thumb" />
          </LargeDrawings>
        ) : null}
        <LargeDrawings review={review} drawing="reference">
          <ReferenceDrawing text={prompt.reference.diagram} look="thumb" />
        </LargeDrawings>
      </div>
      <InWords review={review} own={own} />
      {drawn === null || own.length === 0 ? null : <FoundParts drawn={drawn} />}
    </Section>
  );
}

/** The small pictures in words, for those who do not see them: what leads to what can be checked too. */
function InWords({
  review: { state, prompt },
  own,
}: Pick<Props, 'review'> & { readonly own: readonly OwnDrawing[] }): ReactNode {
  const board = useBoard(state.board);
  const diagram = useDiagram(state.diagram.text);
  const reference = useDiagram(prompt.reference.diagram);
  return (
    <div className="visually-hidden">
      {own.includes('board') ? <GraphText drawn={board} label="Your board as text" /> : null}
      {own.includes('diagram') ? <GraphText drawn={diagram} label="Your diagram as text" /> : null}
      <GraphText drawn={reference} label="The reference as text" />
    </div>
  );
}

type FoundProps = { readonly drawn: DrawnCriteria };

/** Which of the parts that can show in a drawing were found in this one. */
function FoundParts({ drawn }: FoundProps): ReactNode {
  const { found, missing } = drawn;
  const count = found.length + missing.length;
  if (count === 0) return null;
  return (
    <div className={styles['parts']}>
      <p>
        The boxes of your drawing stand for {found.length === 0 ? 'none' : found.length} of the{' '}
        {counted(count, 'criterion', 'criteria')} that a drawing can show:
      </p>
      {found.length === 0 ? null : (
        <ul>
          {found.map(({ criterion, verdict }) => (
            <li key={criterion.id}>
              <button type="button" onClick={() => goToCriterion(criterion.id)}>
                <InlineText text={criterion.title} />
                <span className={styles['elsewhere']}>{yetTo[verdict]}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {found.length === 0 || missing.length === 0 ? null : (
        <p>The others, by the names of its boxes:</p>
      )}
      <ul>
        {missing.map(({ criterion, verdict, noBox }) => (
          <li key={criterion.id}>
            <button type="button" onClick={() => goToCriterion(criterion.id)}>
              <InlineText text={criterion.title} />
              <span className={styles['elsewhere']}>
                {noBoxWords(noBox)}
                {elsewhere[verdict]}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Boxes alone earn nothing: what they stand for may be open all the same. */
const yetTo: Readonly<Record<Verdict, string>> = {
  met: '',
  partial: ' · partly met',
  'not-met': ' · not met',
  unsure: ' · open',
};

const noBoxWords = (names: readonly string[]): string =>
  names.length === 0 ? '' : ` · no box named ${names.join(' or ')}`;

/** What a part that is not drawn is otherwise; no mark, since a tick there puzzles. */
const elsewhere: Readonly<Record<Verdict, string>> = {
  met: ' · said in words',
  partial: ' · partly said in words',
  'not-met': ' · not in words either',
  unsure: ' · open',
};
