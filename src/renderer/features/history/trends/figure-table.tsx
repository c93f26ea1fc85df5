import { useState, type ReactNode } from 'react';
import type { Cell, Column, TrendTable } from '../../../../core/trends/trend-table.js';
import { dayWords, hourWords } from '../../../ui/words/time-words.js';
import { classNames } from '../../../ui/class-names.js';
import styles from './figure-table.module.css';

type Props = { readonly name: string; readonly table: TrendTable };

/** The numbers behind a figure. It scrolls in itself, also by keys. */
export function FigureTable({ name, table: { columns, rows } }: Props): ReactNode {
  const [nowMs] = useState(() => Date.now());
  if (rows.length === 0) return <p className={styles['none']}>Nothing to list yet.</p>;
  return (
    <div
      className={classNames(styles['scroll'], 'table-scroll')}
      role="region"
      aria-label={`${name}: table`}
      tabIndex={0}
    >
      <table className={styles['table']}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.title} scope="col" className={classOf(column)}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // Rows have no name of their own, and their order is all they are.
            <tr key={at}>
              {row.map((cell, place) => (
                <td key={columns[place]?.title} className={classOf(columns[place])}>
                  {cellWords(cell, columns[place], nowMs)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const classOf = (column: Column | undefined): string | undefined =>
  classNames(
    column?.kind === 'number' && styles['number'],
    column?.kind === 'time' && styles['time'],
  );

function cellWords(cell: Cell, column: Column | undefined, nowMs: number): string {
  if (cell === null) return '–';
  if (column?.kind === 'time' && typeof cell === 'number')
    return `${dayWords(cell, nowMs)}, ${hourWords(cell)}`;
  return typeof cell === 'number' ? cell.toLocaleString('en') : cell;
}
