import { useEffect, useState, type ReactNode } from 'react';
import { cancelGrading, type Grading } from '../../../state/review/grading.js';
import { Button } from '../../../ui/controls/button.js';
import styles from './grading-progress.module.css';

type Props = {
  readonly attemptId: string;
  readonly grading: Extract<Grading, { readonly kind: 'running' }>;
};

/** How far grading is, and the way to end it; said only once it takes longer than a second. */
export function GradingProgress({ attemptId, grading }: Props): ReactNode {
  const { progress, grader, isCancelled } = grading;
  const seconds = useSeconds();
  const who = grader === 'llm' ? 'The model reads your answer' : 'Grading your answer';
  return (
    <div className={styles['progress']}>
      <p role="status">{seconds < 1 ? '' : `${who}, criterion by criterion…`}</p>
      {seconds < 1 ? null : (
        <>
          <progress
            className={styles['bar']}
            aria-label="Grading"
            {...(progress === null ? {} : { value: progress.done, max: progress.of })}
          />
          <p className={styles['seconds']} aria-hidden="true">
            {progress === null ? '' : `${String(progress.done)} of ${String(progress.of)} · `}
            {seconds} s
          </p>
          <Button disabled={isCancelled} onClick={() => cancelGrading(attemptId)}>
            Cancel
          </Button>
        </>
      )}
    </div>
  );
}

function useSeconds(): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const startedMs = performance.now();
    const timer = setInterval(() => {
      setSeconds(Math.floor((performance.now() - startedMs) / 1000));
    }, 250);
    return () => clearInterval(timer);
  }, []);
  return seconds;
}
