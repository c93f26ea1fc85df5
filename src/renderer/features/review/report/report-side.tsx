import type { ReactNode } from 'react';
import type { Grade } from '../../../../core/grade/grade.js';
import type { Judged } from '../../../../core/grade/judged-criteria.js';
import { drawnLabels, drawnOf } from '../../../../core/review/drawn-criteria.js';
import type { Review } from '../../../../core/review/review.js';
import { TimeSpent } from '../answer/time-spent.js';
import { hasDrawings } from '../drawings/large-drawings.js';
import { Drawings } from '../drawings/drawings.js';
import { Corrections } from '../lessons/corrections.js';
import { Estimates } from '../lessons/estimates.js';
import { FollowUps } from '../lessons/follow-ups.js';
import { WordsUsed, type useWords } from '../lessons/terms-used.js';
import { HowGraded } from '../grading/how-graded.js';
import styles from './report.module.css';

type Props = {
  readonly review: Review;
  readonly grade: Grade;
  readonly judged: readonly Judged[];
  readonly words: ReturnType<typeof useWords>;
  /** Whether what stands below the drawings is drawn yet. */
  readonly isRest: boolean;
};

/** What stands beside the verdict. */
export function ReportSide({ review, grade, judged, words, isRest }: Props): ReactNode {
  const { prompt, state } = review;
  return (
    <aside className={styles['side']} aria-label="Beside the verdict">
      {hasDrawings(review) ? (
        <Drawings review={review} drawn={drawnOf(judged, drawnLabels(state), prompt)} />
      ) : null}
      <TimeSpent review={review} />
      {isRest ? (
        <>
          <Corrections review={review} />
          <Estimates review={review} />
          <WordsUsed {...words} />
          <FollowUps review={review} judged={judged} />
          <HowGraded grade={grade} />
        </>
      ) : null}
    </aside>
  );
}
