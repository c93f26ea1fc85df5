import { useEffect, useState, type ReactNode } from 'react';
import styles from './grading-progress.module.css';

/** That grading runs, and for how long; said only once it takes longer than a second. */
export function GradingProgress(): ReactNode {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const startedMs = performance.now();
    const timer = setInterval(() => {
      setSeconds(Math.floor((performance.now() - startedMs) / 1000));
    }, 250);
    return () => clearInterval(timer);
  }, []);
  return (
    <div className={styles['progress']}>
      <p role="status">{seconds < 1 ? '' : 'Grading your answer, criterion by criterion…'}</p>
      {seconds < 1 ? null : (
        <>
          <progress className={styles['bar']} aria-label="Grading" />
          <p className={styles['seconds']} aria-hidden="true">
            {seconds} s
          </p>
        </>
      )}
    </div>
  );
}
