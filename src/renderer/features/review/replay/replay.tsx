import { useEffect, type ReactNode } from 'react';
import type { Evidence, Grade } from '../../../../core/grade/grade.js';
import type { Review } from '../../../../core/review/review.js';
import { assertNever } from '../../../../core/result.js';
import { openJournal, useReplay } from '../../../state/review/replay.js';
import { endReplay } from '../../../state/review/review-view.js';
import { Button } from '../../../ui/controls/button.js';
import { ErrorNote } from '../../../ui/status/error-note.js';
import { errorWords } from '../../../ui/words/error-words.js';
import { ReplayScreen } from './replay-screen.js';
import styles from './replay.module.css';

type Props = {
  readonly review: Review;
  /** Null where the attempt waits for its grade: then no criterion is marked. */
  readonly grade: Grade | null;
  readonly from: Evidence | null;
};

/** An attempt as it went, in place of its report. */
export function Replay({ review, grade, from }: Props): ReactNode {
  const { attemptId } = review;
  useEffect(() => void openJournal(attemptId), [attemptId]);
  const openId = useReplay((state) => state.attemptId);
  const status = useReplay((state) => state.status);
  if (openId !== attemptId) return <main aria-busy="true" />;
  switch (status.kind) {
    case 'loading':
      return <main aria-busy="true" />;
    case 'failed':
      return (
        <main className={styles['nothing']}>
          <ErrorNote
            {...errorWords(status.error)}
            actions={<Button onClick={endReplay}>Back to the report</Button>}
          />
        </main>
      );
    case 'open':
      return <ReplayScreen review={review} grade={grade} from={from} replay={status.replay} />;
    default:
      return assertNever(status);
  }
}
