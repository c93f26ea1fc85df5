import { useDeferredValue, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Grade } from '../../../../core/grade/grade.js';
import type { Review } from '../../../../core/review/review.js';
import { useReviewView } from '../../../state/review/review-view.js';
import { useSettling } from '../../../state/review/settling.js';
import { classNames } from '../../../ui/class-names.js';
import { AnswerPanel } from '../answer/answer-panel.js';
import { withWords } from './report-nav-items.js';
import { ReportActions } from './report-actions.js';
import { ReportBar } from '../parts/report-bar.js';
import { ReportFoot } from '../parts/report-foot.js';
import { ReportMain } from './report-main.js';
import { ReportNav } from './report-nav.js';
import { reportOf } from './report-of.js';
import { ReportSide } from './report-side.js';
import styles from './report.module.css';
import { SettleNav } from '../settle/settle-nav.js';
import { SettlePanel } from '../settle/settle-panel.js';
import { comesForPlace, useArrival } from './use-arrival.js';
import { useGradeAgain, useGradeCommands } from '../grading/use-grade-again.js';
import { useReportKeys } from './use-report-keys.js';
import { useSettlingEnds } from '../settle/use-settling-ends.js';
import { useWords } from '../lessons/terms-used.js';

type Props = { readonly review: Review; readonly grade: Grade };

/** The graded report, or, in its place, what is open in it, to be settled. */
export function Report({ review, grade }: Props): ReactNode {
  const { attemptId } = review;
  const scroller = useRef<HTMLDivElement>(null);
  const report = useMemo(() => reportOf(review, grade), [review, grade]);
  const shown = useReviewView((view) => view.shown);
  const settling = useSettling((state) => state.settling);
  const words = useWords(review);
  // What lies below the verdict is drawn after it; who comes for a place in it finds all of it there.
  const [comes] = useState(comesForPlace);
  const isWhole = useReviewView((view) => view.isWhole);
  const isRest = useDeferredValue(true, comes) || isWhole;
  const again = useGradeAgain(attemptId);
  useGradeCommands(again);
  useReportKeys(report.inOrder, review.settlements, settling !== null);
  useArrival(grade.id, attemptId, report.judged);
  useSettlingEnds(grade.id);
  return (
    <div className={styles['screen']}>
      <ReportBar
        review={review}
        grade={grade}
        actions={<ReportActions review={review} grade={grade} again={again} />}
      />
      <div
        className={classNames(
          styles['columns'],
          shown !== null && styles['withPanel'],
          settling !== null && styles['settling'],
        )}
      >
        {settling === null ? (
          <ReportNav items={withWords(report.items, words)} scroller={scroller} />
        ) : (
          <SettleNav settling={settling} judged={report.judged} />
        )}
        <div ref={scroller} className={styles['scroller']}>
          <main className={styles['main']}>
            {settling === null ? (
              <ReportMain
                review={review}
                grade={grade}
                report={report}
                again={again}
                isRest={isRest}
              />
            ) : (
              <SettlePanel review={review} grade={grade} report={report} settling={settling} />
            )}
          </main>
          <ReportSide
            review={review}
            grade={grade}
            judged={report.judged}
            words={words}
            isRest={isRest}
          />
        </div>
        {shown === null ? null : (
          <AnswerPanel
            review={review}
            shown={shown}
            judged={
              report.judged.find(({ criterion }) => criterion.id === shown.criterionId) ?? null
            }
          />
        )}
      </div>
      <ReportFoot />
    </div>
  );
}
