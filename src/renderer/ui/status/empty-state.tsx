import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

type Props = {
  /** What to do, in one sentence. */
  readonly text: ReactNode;
  /** The one button that does it. */
  readonly action?: ReactNode;
};

export function EmptyState({ text, action }: Props): ReactNode {
  return (
    <div className={styles['empty']}>
      <p>{text}</p>
      {action}
    </div>
  );
}
