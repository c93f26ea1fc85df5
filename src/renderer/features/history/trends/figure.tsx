import { useId, useState, type ReactNode } from 'react';
import { tableOf, type Figure as FigureName } from '../../../../core/trends/trend-table.js';
import type { Trends } from '../../../../core/trends/trends.js';
import { call } from '../../../bridge.js';
import { Button } from '../../../ui/controls/button.js';
import { showToast } from '../../../ui/overlays/toast.js';
import { errorWords } from '../../../ui/words/error-words.js';
import { FigureTable } from './figure-table.js';
import styles from './figure.module.css';

type Props = {
  readonly title: string;
  /** What it says, in a sentence. */
  readonly words?: string;
  readonly figure: FigureName;
  /** Where it is not a table itself, its table is made of these. */
  readonly trends?: Trends;
  /** What is chosen in it. */
  readonly choice?: ReactNode;
  readonly children: ReactNode;
};

/** A figure with its words, its table behind a button, and its CSV. */
export function Figure({ title, words, figure, trends, choice, children }: Props): ReactNode {
  const id = useId();
  const [hasTable, setTable] = useState(false);
  return (
    <section aria-labelledby={id} className={styles['figure']}>
      <header className={styles['head']}>
        <h2 id={id} className={styles['title']}>
          {title}
        </h2>
        {choice}
        <div className={styles['acts']}>
          {trends === undefined ? null : (
            <Button
              look="quiet"
              aria-expanded={hasTable}
              aria-label={`Table: ${title}`}
              onClick={() => setTable(!hasTable)}
            >
              Table
            </Button>
          )}
          <Button look="quiet" aria-label={`CSV: ${title}`} onClick={() => void save(figure)}>
            CSV…
          </Button>
        </div>
      </header>
      {words === undefined ? null : <p className={styles['words']}>{words}</p>}
      {children}
      {hasTable && trends !== undefined ? (
        <FigureTable name={title} table={tableOf(trends, figure)} />
      ) : null}
    </section>
  );
}

async function save(figure: FigureName): Promise<void> {
  const reply = await call('trend:export', { figure });
  if (reply.ok) showToast({ title: 'Saved', description: reply.value.path });
  else if (reply.error.kind !== 'cancelled') {
    const { happened, todo } = errorWords(reply.error);
    showToast({ title: 'Not saved', description: `${happened} ${todo}` });
  }
}
