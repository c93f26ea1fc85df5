import { lazy, useEffect, useState, type ReactNode } from 'react';
import { assertNever } from '../../../core/result.js';
import { askForAllAttempts, useLibrary } from '../../state/library/library-store.js';
import { reportWays } from '../../frame/shell-commands.js';
import { useProvidedCommands } from '../../state/commands/commands.js';
import { useNavigation } from '../../state/navigation.js';
import { compareWithAttempt, showGrade, useReviewView } from '../../state/review/review-view.js';
import { closeReview, openReview, useReview } from '../../state/review/review.js';
import { CannotOpen } from './report/cannot-open.js';
import { Compare } from './compare/compare.js';
import { drillOf } from '../../../core/drill/drill-id.js';
import { NotGraded } from './report/not-graded.js';
import { DrillReport } from './drill/drill-report.js';
import { Report } from './report/report.js';
import styles from './review.module.css';

const Replay = lazy(async () => ({ default: (await import('./replay/replay.js')).Replay }));

/** The report on one finished attempt. */
export function Review({ attemptId }: { readonly attemptId: string }): ReactNode {
  useEffect(() => {
    const { screen } = useNavigation.getState();
    showGrade(screen.kind === 'review' ? (screen.gradeId ?? null) : null);
    if (screen.kind === 'review' && screen.against !== undefined) {
      compareWithAttempt(screen.against);
    }
    void openReview(attemptId);
    return closeReview;
  }, [attemptId]);
  useProvidedCommands('frame', reportWays);
  const gradeId = useReviewView((view) => view.gradeId);
  const against = useReviewView((view) => view.against);
  const replay = useReviewView((view) => view.replay);
  const openId = useReview((state) => state.attemptId);
  const status = useReview((state) => state.status);
  const isOpen = openId === attemptId && status.kind === 'open';
  // The history's list is taken over; else it is asked for once the report stands.
  const [wasListed] = useState(() => useLibrary.getState().attempts?.kind === 'ready');
  const isAsking = isOpen || wasListed;
  // Here and not in the report, which would come back from a comparison without them.
  useEffect(() => (isAsking ? askForAllAttempts() : undefined), [isAsking]);
  // The store may still hold the attempt that was open before, for one frame.
  if (openId !== attemptId) return <Opening />;
  switch (status.kind) {
    case 'loading':
      return <Opening />;
    case 'failed':
      return <CannotOpen attemptId={attemptId} error={status.error} />;
    case 'open': {
      const { review } = status;
      if (drillOf(review.prompt.id) !== null) return <DrillReport review={review} />;
      const grade = review.grades.find(({ id }) => id === gradeId) ?? review.grades.at(-1);
      if (replay !== null)
        return <Replay review={review} grade={grade ?? null} from={replay.from} />;
      if (grade === undefined) return <NotGraded review={review} />;
      return against === null ? (
        <Report review={review} grade={grade} />
      ) : (
        <Compare review={review} grade={grade} against={against} />
      );
    }
    default:
      return assertNever(status);
  }
}

function Opening(): ReactNode {
  return (
    <main className={styles['opening']} aria-busy="true">
      <p role="status" className={styles['late']}>
        Opening the report…
      </p>
    </main>
  );
}
