import type { ReactNode } from 'react';
import { notCountedWords, type TestsTold } from '../../../../core/review/tests-told.js';
import { RunMark } from '../../../ui/status/run-mark.js';
import styles from './tests-line.module.css';

/** What the code does, before anything that is said about it. */
export function TestsLine({ tests }: { readonly tests: TestsTold | null }): ReactNode {
  if (tests === null) return null;
  const { count, miss, isPassed, isCounted } = tests;
  return (
    <div className={styles['tests']}>
      <RunMark verdict={isPassed ? 'passed' : 'failed'} />
      <p>
        <strong className={styles['count']}>{count}.</strong> {miss}
        {isCounted ? null : <span className={styles['note']}> {notCountedWords}</span>}
      </p>
    </div>
  );
}
