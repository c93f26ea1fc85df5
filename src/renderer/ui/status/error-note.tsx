import CircleAlert from 'lucide-react/icons/circle-alert';
import type { ReactNode } from 'react';
import styles from './error-note.module.css';
import type { Explanation } from '../words/error-words.js';

type Props = Explanation & {
  /** Buttons that do what `todo` says. */
  readonly actions?: ReactNode;
  /** An alert is read out at once; a status waits for a pause. */
  readonly role?: 'alert' | 'status';
};

/** What happened, what is safe, what to do. */
export function ErrorNote({ happened, safe, todo, actions, role = 'alert' }: Props): ReactNode {
  return (
    <div role={role} className={styles['note']}>
      <CircleAlert size={16} aria-hidden="true" className={styles['icon']} />
      <div className={styles['words']}>
        <p className={styles['happened']}>{happened}</p>
        <p>
          {safe} {todo}
        </p>
        {actions === undefined ? null : <div className={styles['actions']}>{actions}</div>}
      </div>
    </div>
  );
}
