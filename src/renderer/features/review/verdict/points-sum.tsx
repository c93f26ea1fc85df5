import type { ReactNode } from 'react';
import type { Score } from '../../../../core/grade/score.js';
import { openSlipsRow, sumTitle, type SumRow } from '../../../../core/review/verdict/sum-words.js';
import { InlineText } from '../parts/inline-text.js';
import styles from './points-sum.module.css';

type Props = {
  readonly score: Pick<Score, 'total' | 'low'>;
  readonly rows: readonly SumRow[];
};

/** How what stands at the criteria comes to the total, for whoever adds it up. */
export function PointsSum({ score, rows }: Props): ReactNode {
  if (rows.length === 0) return null;
  const { total } = score;
  const open = openSlipsRow(score);
  return (
    <details className={styles['sum']}>
      <summary>{sumTitle(score)}</summary>
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
          {open === null ? null : (
            <tr>
              <th scope="row">{open.what}</th>
              <td>{open.points}</td>
            </tr>
          )}
        </tbody>
      </table>
    </details>
  );
}
