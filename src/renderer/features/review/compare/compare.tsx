import { useEffect, type ReactNode } from 'react';
import { isSameGrader } from '../../../../core/grader/grader-words.js';
import type { Grade } from '../../../../core/grade/grade.js';
import type { Review } from '../../../../core/review/review.js';
import { openOtherReview, useOtherReview } from '../../../state/review/compared-review.js';
import { endComparison, type Against } from '../../../state/review/review-view.js';
import { Button } from '../../../ui/controls/button.js';
import { EmptyState } from '../../../ui/status/empty-state.js';
import { ErrorNote } from '../../../ui/status/error-note.js';
import { errorWords } from '../../../ui/words/error-words.js';
import styles from './compare.module.css';
import { Comparison } from './comparison.js';
import type { ComparedSide } from './compared-side.js';

type Props = { readonly review: Review; readonly grade: Grade; readonly against: Against };

/** The report's grade beside another one, the earlier of the two on the left. */
export function Compare({ review, grade, against }: Props): ReactNode {
  const mine = { review, grade };
  if (against.kind === 'attempt') return <WithAttempt mine={mine} attemptId={against.attemptId} />;
  const other = review.grades.find(({ id }) => id === against.gradeId);
  if (other === undefined) return <Nothing text="That grade no longer exists." />;
  return <InOrder one={{ review, grade: other }} other={mine} />;
}

type WithAttemptProps = { readonly mine: ComparedSide; readonly attemptId: string };

function WithAttempt({ mine, attemptId }: WithAttemptProps): ReactNode {
  useEffect(() => void openOtherReview(attemptId), [attemptId]);
  const openId = useOtherReview((state) => state.attemptId);
  const status = useOtherReview((state) => state.status);
  if (openId !== attemptId || status.kind === 'loading') return <main aria-busy="true" />;
  if (status.kind === 'failed') {
    return (
      <main className={styles['nothing']}>
        <ErrorNote {...errorWords(status.error)} actions={<Back />} />
      </main>
    );
  }
  const pair = alike(mine, status.review);
  if (pair === null) return <Nothing text="That attempt has no grade yet." />;
  return <InOrder {...pair} />;
}

/** Grades by the same grader where there are any, so that a difference is the answers'; else the newest. */
function alike(mine: ComparedSide, review: Review): Pair | null {
  const own = [mine.grade, ...mine.review.grades.toReversed()];
  for (const grade of own) {
    const same = review.grades.findLast(({ grader }) => isSameGrader(grader, grade.grader));
    if (same !== undefined) return { one: { review, grade: same }, other: { ...mine, grade } };
  }
  const newest = review.grades.at(-1);
  return newest === undefined ? null : { one: { review, grade: newest }, other: mine };
}

type Pair = { readonly one: ComparedSide; readonly other: ComparedSide };

function InOrder({ one, other }: Pair): ReactNode {
  const isLater = timeOf(one) > timeOf(other);
  return <Comparison before={isLater ? other : one} after={isLater ? one : other} />;

  function timeOf({ review, grade }: ComparedSide): number {
    const isOneAttempt = one.review.attemptId === other.review.attemptId;
    return isOneAttempt ? grade.gradedAtMs : review.state.startedAtMs;
  }
}

function Nothing({ text }: { readonly text: string }): ReactNode {
  return (
    <main className={styles['nothing']}>
      <EmptyState text={text} action={<Back />} />
    </main>
  );
}

const Back = (): ReactNode => <Button onClick={endComparison}>Back to the report</Button>;
