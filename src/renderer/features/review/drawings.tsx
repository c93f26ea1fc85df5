import { useState, type ReactNode } from 'react';
import { partsOfAnswer } from '../../../core/review-answer.js';
import type { Drawn } from '../../../core/review-sections.js';
import type { Review } from '../../../ipc/views.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { VerdictShape } from '../../ui/verdict-mark.js';
import styles from './drawings.module.css';
import { BoardDrawing, DiagramDrawing } from './drawing.js';
import { goToCriterion } from './go-to.js';
import { Section } from './section.js';

type Props = { readonly review: Review; readonly drawn: Drawn | null };

const referenceAlt = 'The diagram of the reference answer, which its text describes';

/** What the person drew, and what the reference answer draws. */
export function Drawings({ review, drawn }: Props): ReactNode {
  const [isLarge, setIsLarge] = useState(false);
  const own = ownDrawings(review);
  return (
    <Section
      id="drawings"
      title={own.length === 0 ? 'The reference drawing' : 'Your board and the reference'}
    >
      <div className={styles['pair']}>
        {own.map(({ kind, caption, draw }) => (
          <figure key={kind} className={styles['figure']}>
            {draw('thumb')}
            <figcaption>{caption}</figcaption>
          </figure>
        ))}
        <figure className={styles['figure']}>
          <DiagramDrawing text={review.prompt.reference.diagram} alt={referenceAlt} look="thumb" />
          <figcaption>Reference</figcaption>
        </figure>
      </div>
      <Button className={styles['compare']} onClick={() => setIsLarge(true)}>
        {own.length === 0 ? 'Show it large' : 'Compare them large'}
      </Button>
      {drawn === null || own.length === 0 ? null : <FoundParts drawn={drawn} />}
      <Dialog
        isOpen={isLarge}
        onClose={() => setIsLarge(false)}
        title={own.length === 0 ? 'The reference drawing' : 'Your board and the reference'}
        size="full"
      >
        <div className={styles['large']}>
          {own.map(({ kind, caption, draw }) => (
            <figure key={kind}>
              <figcaption>{caption}</figcaption>
              {draw('whole')}
            </figure>
          ))}
          <figure>
            <figcaption>Reference</figcaption>
            <DiagramDrawing text={review.prompt.reference.diagram} alt={referenceAlt} />
          </figure>
        </div>
      </Dialog>
    </Section>
  );
}

type Own = {
  readonly kind: 'board' | 'diagram';
  readonly caption: string;
  readonly draw: (look: 'thumb' | 'whole') => ReactNode;
};

function ownDrawings({ state, prompt }: Review): readonly Own[] {
  const kinds = partsOfAnswer(state, prompt).map(({ kind }) => kind);
  return [
    ...(kinds.includes('board')
      ? [
          {
            kind: 'board' as const,
            caption: 'Your board',
            draw: (look: 'thumb' | 'whole') => <BoardDrawing board={state.board} look={look} />,
          },
        ]
      : []),
    ...(kinds.includes('diagram')
      ? [
          {
            kind: 'diagram' as const,
            caption: 'Your diagram',
            draw: (look: 'thumb' | 'whole') => (
              <DiagramDrawing text={state.diagram.text} look={look} />
            ),
          },
        ]
      : []),
  ];
}

/** How many of the parts that can show in a drawing were found in this one. */
function FoundParts({ drawn }: { readonly drawn: Drawn }): ReactNode {
  const { found, missing } = drawn;
  const count = found.length + missing.length;
  if (count === 0) return null;
  return (
    <div className={styles['parts']}>
      <p>
        {found.length} of {count} {count === 1 ? 'part' : 'parts'} found in your drawing
        {missing.length === 0 ? '.' : '; not drawn:'}
      </p>
      <ul>
        {missing.map(({ criterion }) => (
          <li key={criterion.id}>
            <VerdictShape verdict="not-met" size={11} />
            <button type="button" onClick={() => goToCriterion(criterion.id)}>
              {criterion.title}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
