import type { ReactNode } from 'react';
import { notCountedWords, type TestsTold } from '../../../../core/review/tests-told.js';
import { RunMark } from '../../../ui/status/run-mark.js';
import styles from './tests-line.module.css';

type Props = {
  readonly tests: TestsTold | null;
  /** The first change below says what fails, so it is not said twice. */
  readonly isMissBelow: boolean;
};

/** What the code does, before anything that is said about it. */
export function TestsLine({ tests, isMissBelow }: Props): ReactNode {
  if (tests === null) return null;
  const { count, miss, isPassed, isCounted } = tests;
  return (
    <div className={styles['tests']}>
      <RunMark verdict={isPassed ? 'passed' : 'failed'} />
      <p>
        <strong className={styles['count']}>{count}.</strong> {isMissBelow ? null : miss}
        {isCounted ? null : <span className={styles['note']}> {notCountedWords}</span>}
      </p>
    </div>
  );
}
