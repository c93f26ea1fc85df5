import type { ReactNode } from 'react';
import type { SumRow } from '../../../../core/review/verdict/sum-words.js';
import { InlineText } from '../parts/inline-text.js';
import styles from './points-sum.module.css';

type Props = { readonly total: number; readonly rows: readonly SumRow[] };

/** How what stands at the criteria comes to the total, for whoever adds it up. */
export function PointsSum({ total, rows }: Props): ReactNode {
  if (rows.length === 0) return null;
  return (
    <details className={styles['sum']}>
      <summary>How the {total} points add up</summary>
      <table className={styles['table']}>
        <tbody>
          {rows.map(({ what, points }, at) => (
            <tr key={`${String(at)} ${what}`}>
              <th scope="row">
                <InlineText text={what} />
              </th>
              <td>{points}</td>
            </tr>
          ))}
          <tr className={styles['total']}>
            <th scope="row">Total</th>
            <td>{total}</td>
          </tr>
        </tbody>
      </table>
    </details>
  );
}
