import type { ReactNode } from 'react';
import type { Grade } from '../../../core/grade/grade.js';
import { selfTestWarning } from '../../../core/grader/self-test-words.js';
import styles from './verdict/report-notes.module.css';

/** That the model behind this grade did poorly in its self-test. */
export function ModelNote({ grade }: { readonly grade: Grade }): ReactNode {
  const warning = selfTestWarning(grade.grader);
  return warning === null ? null : (
    <p role="note" className={styles['note']}>
      {warning}
    </p>
  );
}
