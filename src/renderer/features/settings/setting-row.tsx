import type { ReactNode } from 'react';
import styles from './settings.module.css';

type Props = { readonly title: string; readonly hint?: string; readonly children: ReactNode };

/** A name and what it does on the left, what sets it on the right. */
export function SettingRow({ title, hint, children }: Props): ReactNode {
  return (
    <section className={styles['row']} aria-label={title}>
      <div>
        <h2>{title}</h2>
        {hint === undefined ? null : <p className={styles['hint']}>{hint}</p>}
      </div>
      <div className={styles['control']}>{children}</div>
    </section>
  );
}
