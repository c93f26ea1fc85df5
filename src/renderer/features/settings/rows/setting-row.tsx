import type { ReactNode } from 'react';
import styles from './setting-row.module.css';

type Props = {
  readonly title: string;
  readonly hint?: string | undefined;
  /** Whether it stands under the heading of a group. */
  readonly isPart?: boolean;
  readonly children: ReactNode;
};

/** A name and what it does on the left, what sets it on the right. */
export function SettingRow({ title, hint, isPart = false, children }: Props): ReactNode {
  return (
    <section className={styles['row']} aria-label={title}>
      <div>
        {isPart ? <h3>{title}</h3> : <h2>{title}</h2>}
        {hint === undefined ? null : <p className={styles['hint']}>{hint}</p>}
      </div>
      <div className={styles['control']}>{children}</div>
    </section>
  );
}
