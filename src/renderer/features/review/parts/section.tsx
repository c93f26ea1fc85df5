import type { ReactNode } from 'react';
import styles from './section.module.css';

type Props = {
  readonly id: string;
  readonly title: string;
  readonly note?: ReactNode;
  readonly children: ReactNode;
};

/** A part of the report that the list on the left leads to. */
export function Section({ id, title, note, children }: Props): ReactNode {
  return (
    <section id={id} className={styles['section']} aria-labelledby={`${id}-title`}>
      <header className={styles['head']}>
        <h2 id={`${id}-title`} tabIndex={-1}>
          {title}
        </h2>
        {note === undefined ? null : <span className={styles['note']}>{note}</span>}
      </header>
      {children}
    </section>
  );
}
