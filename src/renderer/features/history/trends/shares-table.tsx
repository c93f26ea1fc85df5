import type { ReactNode } from 'react';
import { goTo } from '../../../state/navigation.js';
import { Button } from '../../../ui/controls/button.js';
import styles from './shares-table.module.css';

type TableProps = {
  /** What a row is of, and what the share counts. */
  readonly heads: readonly [string, string];
  readonly children: ReactNode;
};

/** How often something happened of all the times that it could, a row each. */
export function SharesTable({ heads: [what, share], children }: TableProps): ReactNode {
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{what}</th>
          <th scope="col">{share}</th>
          <th scope="col">
            <span className="visually-hidden">What to do</span>
          </th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

type RowProps = {
  readonly title: string;
  readonly where: string;
  readonly part: number;
  readonly all: number;
  /** The last attempt in which it happened. */
  readonly attemptId: string;
  /** What else can be done about it. */
  readonly act?: ReactNode;
};

export function ShareRow({ title, where, part, all, attemptId, act }: RowProps): ReactNode {
  return (
    <tr>
      <th scope="row">
        <span className={styles['what']}>{title}</span>
        <span className={styles['where']}>{where}</span>
      </th>
      <td>
        <span className={styles['share']}>
          <span className={styles['track']} aria-hidden="true">
            <span
              className={styles['part']}
              style={{ inlineSize: `${String(Math.round((100 * part) / all))}%` }}
            />
          </span>
          <span className={styles['count']}>
            {part.toLocaleString('en')} of {all.toLocaleString('en')}
          </span>
        </span>
      </td>
      <td>
        <span className={styles['acts']}>
          {act}
          <Button
            look="quiet"
            aria-label={`Last report: ${title}`}
            onClick={() =>
              goTo({ kind: 'review', attemptId, from: { kind: 'history', view: 'trends' } })
            }
          >
            Last report
          </Button>
        </span>
      </td>
    </tr>
  );
}
