import type { ReactNode } from 'react';
import { isByTests } from '../../../../core/grade/tests/all-tests.js';
import type { Judged } from '../../../../core/grade/judged-criteria.js';
import { settlingOne } from '../../../../core/review/settling/settling.js';
import { startSettling } from '../../../state/review/settling.js';
import { Button } from '../../../ui/controls/button.js';
import styles from './row-actions.module.css';

type Props = {
  readonly judged: Judged;
  /** Gives it back to the grader. */
  readonly onPutBack: () => void;
};

/** What the person can do about a verdict; shown while they are at its row. */
export function RowActions({ judged, onPutBack }: Props): ReactNode {
  const { criterion, verdict, by } = judged;
  // What tests say is no matter of opinion.
  if (isByTests(judged) && by === 'grader') return null;
  const about = <span className="visually-hidden">: {criterion.title}</span>;
  return (
    <span className={styles['actions']}>
      {by === 'you' ? (
        <Button look="quiet" className={styles['action']} onClick={onPutBack}>
          Put back{about}
        </Button>
      ) : null}
      <Button
        look="quiet"
        className={styles['action']}
        onClick={() => startSettling(settlingOne(criterion.id))}
      >
        {by === 'you' ? 'Change' : verdict === 'unsure' ? 'Settle' : 'Dispute'}
        {about}
      </Button>
    </span>
  );
}
