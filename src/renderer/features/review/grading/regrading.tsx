import type { ReactNode } from 'react';
import { forgetGrading, useGradings } from '../../../state/review/grading.js';
import { goTo } from '../../../state/navigation.js';
import { Button } from '../../../ui/controls/button.js';
import { ErrorNote } from '../../../ui/status/error-note.js';
import { errorWords } from '../../../ui/words/error-words.js';
import { LargeGrading } from './large-grading.js';
import { GradingProgress } from './grading-progress.js';
import type { GradeAgain } from './use-grade-again.js';
import styles from './regrading.module.css';
import { isForSettings } from './ungraded.js';

type Props = { readonly attemptId: string; readonly again: GradeAgain };

/** A grading that runs while an earlier grade is read, or why it came to nothing. */
export function Regrading({ attemptId, again }: Props): ReactNode {
  const grading = useGradings(({ byAttempt }) => byAttempt[attemptId]);
  if (grading === undefined) return null;
  if (grading.kind === 'running') {
    return <GradingProgress attemptId={attemptId} grading={grading} />;
  }
  if (grading.kind === 'same') {
    return (
      <p role="status" className={styles['same']}>
        Same result as before. No second grade was kept.{' '}
        <Button look="quiet" onClick={() => forgetGrading(attemptId)}>
          Dismiss
        </Button>
      </p>
    );
  }
  const { error, grader } = grading;
  if (error.kind === 'costs-much') {
    const onAgree = (tokens: number): void => again.by(grader, tokens);
    return <LargeGrading attemptId={attemptId} failed={grading} onAgree={onAgree} />;
  }
  const { happened, todo } = errorWords(error);
  return (
    <ErrorNote
      happened={happened}
      safe="There is no new grade; the one below still counts."
      todo={todo}
      actions={
        <>
          {isForSettings(error) ? (
            <Button onClick={() => goTo({ kind: 'settings' })}>Open the settings</Button>
          ) : (
            <Button onClick={() => again.by(grader)}>Try again</Button>
          )}
          <Button onClick={() => forgetGrading(attemptId)}>Dismiss</Button>
        </>
      }
    />
  );
}
