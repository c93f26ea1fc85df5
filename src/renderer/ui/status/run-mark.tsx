import type { ReactNode } from 'react';
import type { RunVerdict } from '../../../core/code-run/code-run.js';
import { classNames } from '../class-names.js';
import { VerdictShape } from './verdict-mark.js';
import styles from './run-mark.module.css';

type Look = 'good' | 'bad' | 'none';

export const looks: Readonly<Record<RunVerdict, Look>> = {
  passed: 'good',
  failed: 'bad',
  error: 'bad',
  'timed-out': 'bad',
  memory: 'bad',
  'not-run': 'none',
};

/** The shape of a verdict on a part of a run: ✓, ✕, or an empty ring. The word stands beside it. */
export function RunMark({ verdict }: { readonly verdict: RunVerdict }): ReactNode {
  const look = looks[verdict];
  return (
    <span className={classNames(styles['mark'], styles[look])} aria-hidden="true">
      {look === 'none' ? (
        <span className={styles['ring']} />
      ) : (
        <VerdictShape verdict={look === 'good' ? 'met' : 'not-met'} size={11} />
      )}
    </span>
  );
}
