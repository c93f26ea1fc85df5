import type { ReactNode } from 'react';
import type { Review } from '../../../../core/review/review.js';
import { useReviewView } from '../../../state/review/review-view.js';
import { classNames } from '../../../ui/class-names.js';
import { AnswerPanel } from '../answer/answer-panel.js';
import { TimeSpent } from '../answer/time-spent.js';
import { ChangedNote } from '../verdict/report-notes.js';
import { Drawings } from '../drawings/drawings.js';
import { ReferenceAnswer } from '../lessons/reference-answer.js';
import { ReportBar } from '../parts/report-bar.js';
import { ReplayButton } from '../replay/replay-button.js';
import layout from './report.module.css';
import { ExportMenu } from './export-menu.js';
import { Ungraded } from '../grading/ungraded.js';
import { WholeAnswer } from '../answer/whole-answer.js';

/** A finished attempt without a grade: why, how to get one, and all that can be read meanwhile. */
export function NotGraded({ review }: { readonly review: Review }): ReactNode {
  const shown = useReviewView((view) => view.shown);
  return (
    <div className={layout['screen']}>
      <ReportBar
        review={review}
        grade={null}
        actions={<NotGradedActions attemptId={review.attemptId} />}
      />
      <div className={classNames(layout['columns'], shown !== null && layout['withPanel'])}>
        <div className={layout['scroller']}>
          <main className={layout['main']}>
            <ChangedNote files={review.changed} />
            <Ungraded attemptId={review.attemptId} />
            <WholeAnswer review={review} />
            <ReferenceAnswer review={review} />
          </main>
          <aside className={layout['side']} aria-label="Beside your answer">
            <Drawings review={review} drawn={null} />
            <TimeSpent review={review} />
          </aside>
        </div>
        {shown === null ? null : <AnswerPanel review={review} shown={shown} judged={null} />}
      </div>
    </div>
  );
}

function NotGradedActions({ attemptId }: { readonly attemptId: string }): ReactNode {
  return (
    <>
      <ReplayButton />
      <ExportMenu attemptId={attemptId} />
    </>
  );
}
