import type { ReactNode } from 'react';
import type { RunVerdict } from '../../../core/code-run/code-run.js';
import { classNames } from '../class-names.js';
import { VerdictShape } from './verdict-mark.js';
import styles from './run-mark.module.css';
import tones from './verdict-tones.module.css';

type Look = 'good' | 'bad' | 'none';

export const looks: Readonly<Record<RunVerdict, Look>> = {
  passed: 'good',
  failed: 'bad',
  error: 'bad',
  'timed-out': 'bad',
  memory: 'bad',
  'not-run': 'none',
};

const marks = { good: 'met', bad: 'not-met', none: null } as const;

/** The shape of a verdict on a part of a run: ✓, ✕, or an empty ring. The word stands beside it. */
export function RunMark({ verdict }: { readonly verdict: RunVerdict }): ReactNode {
  const mark = marks[looks[verdict]];
  return (
    <span className={classNames(styles['mark'], mark !== null && tones[mark])} aria-hidden="true">
      {mark === null ? (
        <span className={styles['ring']} />
      ) : (
        <VerdictShape verdict={mark} size={11} />
      )}
    </span>
  );
}
