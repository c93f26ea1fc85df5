import type { ReactNode } from 'react';
import type { AppError } from '../../../../ipc/errors.js';
import { goTo } from '../../../state/navigation.js';
import { openReview } from '../../../state/review/review.js';
import { Button } from '../../../ui/controls/button.js';
import { EmptyState } from '../../../ui/status/empty-state.js';
import { ErrorNote } from '../../../ui/status/error-note.js';
import { errorWords } from '../../../ui/words/error-words.js';
import styles from './cannot-open.module.css';

type Props = { readonly attemptId: string; readonly error: AppError };

/** In place of a report that cannot be shown: what happened, and the ways on. */
export function CannotOpen({ attemptId, error }: Props): ReactNode {
  const back = <Button onClick={() => goTo({ kind: 'library' })}>Back to the library</Button>;
  return (
    <main className={styles['page']}>
      <h1 className={styles['title']}>There is no report to show</h1>
      {error.kind === 'wrong-state' ? (
        <EmptyState
          text="You have not submitted this attempt yet. Everything is saved: continue it, and submit when you are done."
          action={
            <div className={styles['actions']}>
              <Button look="primary" onClick={() => goTo({ kind: 'interview', attemptId })}>
                Continue the attempt
              </Button>
              {back}
            </div>
          }
        />
      ) : (
        <ErrorNote
          {...wordsFor(error)}
          actions={
            <>
              {canRetry(error) ? (
                <Button onClick={() => void openReview(attemptId)}>Try again</Button>
              ) : null}
              {back}
            </>
          }
        />
      )}
    </main>
  );
}

const canRetry = (error: AppError): boolean =>
  error.kind === 'disk' || error.kind === 'internal' || error.kind === 'not-writable';

function wordsFor(error: AppError): ReturnType<typeof errorWords> {
  if (error.kind === 'invalid-file') {
    return {
      happened: 'This attempt’s files are damaged.',
      safe: `Nothing was deleted: the files are in ${error.path} (${error.detail}).`,
      todo: 'Your other attempts are not affected.',
    };
  }
  return errorWords(error);
}
