import type { ReactNode } from 'react';
import type { Review } from '../../../ipc/views.js';
import { useReviewView } from '../../state/review-view.js';
import { gradeNow, useReview } from '../../state/review.js';
import { Button } from '../../ui/button.js';
import { classNames } from '../../ui/class-names.js';
import { ErrorNote } from '../../ui/error-note.js';
import { explain } from '../../ui/explain.js';
import { AnswerPanel } from './answer-panel.js';
import { Time } from './bars.js';
import { ChangedNote } from './changed-note.js';
import { Drawings } from './drawings.js';
import { GradingProgress } from './grading-progress.js';
import styles from './not-graded.module.css';
import { ReferenceAnswer } from './reference-answer.js';
import { ReportBar } from './report-bar.js';
import layout from './report.module.css';
import { WholeAnswer } from './whole-answer.js';

/** A finished attempt without a grade: why, how to get one, and all that can be read meanwhile. */
export function NotGraded({ review }: { readonly review: Review }): ReactNode {
  const shown = useReviewView((view) => view.shown);
  return (
    <div className={layout['screen']}>
      <ReportBar review={review} grade={null} />
      <div className={classNames(layout['columns'], shown !== null && layout['withPanel'])}>
        <div className={layout['scroller']}>
          <main className={layout['main']}>
            <ChangedNote files={review.changed} />
            <Ungraded />
            <WholeAnswer review={review} />
            <ReferenceAnswer review={review} />
          </main>
          <aside className={layout['side']} aria-label="Beside your answer">
            <Drawings review={review} drawn={null} />
            <Time prompt={review.prompt} state={review.state} />
          </aside>
        </div>
        {shown === null ? null : <AnswerPanel review={review} shown={shown} judged={null} />}
      </div>
    </div>
  );
}

function Ungraded(): ReactNode {
  const grading = useReview((state) => state.grading);
  const again = (
    <Button look="primary" onClick={() => void gradeNow()}>
      {grading.kind === 'failed' ? 'Try again' : 'Grade now'}
    </Button>
  );
  return (
    <section className={styles['state']} aria-labelledby="state-title">
      <h1 id="state-title" className={styles['title']}>
        Not graded yet
      </h1>
      {grading.kind === 'failed' ? (
        <ErrorNote {...explain(grading.error)} actions={again} />
      ) : (
        <>
          <p className={styles['why']}>
            Your answer is saved whole, but its grading has not come to an end, so there is no
            verdict and no number.
          </p>
          {grading.kind === 'running' ? <GradingProgress /> : <div>{again}</div>}
        </>
      )}
    </section>
  );
}
