import { useState, type ReactNode, type RefObject } from 'react';
import type { Virtualizer } from '@tanstack/react-virtual';
import type { AttemptSummary } from '../../../../core/history/attempt-summary.js';
import { goesWith } from '../../../../core/library/compared-pair.js';
import { useHistoryView } from '../../../state/library/history-view.js';
import type { FoundPassages } from '../../../state/library/text-search.js';
import { classNames } from '../../../ui/class-names.js';
import styles from '../attempt-table.module.css';
import { AttemptRow, type RowActs } from './attempt-row.js';

type TableProps = RowActs & {
  readonly table: RefObject<HTMLTableElement | null>;
  readonly attempts: readonly AttemptSummary[];
  readonly rows: Virtualizer<HTMLElement, HTMLTableSectionElement>;
  /** Where the words that are looked for stand, by attempt; null without any. */
  readonly passages: ReadonlyMap<string, FoundPassages> | null;
};

const columns = 9;
const headRows = 1;

/** All attempts as a table, of which the rows in sight are there; its gaps are as high as what they stand for. */
export function AttemptTable({ table, attempts, rows, passages, ...acts }: TableProps): ReactNode {
  const [nowMs] = useState(() => Date.now());
  const chosen = useHistoryView((view) => view.chosen);
  const items = rows.getVirtualItems();
  const from = rows.options.scrollMargin;
  const end = from + rows.getTotalSize();
  return (
    <table
      ref={table}
      className={classNames(styles['table'], styles['list'])}
      aria-label="Attempts"
      aria-rowcount={attempts.length + headRows}
    >
      <Head />
      {items.flatMap((item, at) => {
        const attempt = attempts[item.index];
        if (attempt === undefined) return [];
        return [
          <Gap key={`before ${attempt.id}`} height={item.start - (items[at - 1]?.end ?? from)} />,
          <AttemptRow
            key={attempt.id}
            ref={rows.measureElement}
            at={item.index}
            rowIndex={item.index + headRows + 1}
            attempt={attempt}
            nowMs={nowMs}
            isChosen={chosen.some(({ id }) => id === attempt.id)}
            canBeChosen={goesWith(attempt, chosen)}
            passages={passages?.get(attempt.id) ?? null}
            {...acts}
          />,
        ];
      })}
      <Gap height={end - (items.at(-1)?.end ?? from)} />
    </table>
  );
}

function Gap({ height }: { readonly height: number }): ReactNode {
  if (height <= 0) return null;
  return (
    <tbody aria-hidden="true" className={styles['gap']}>
      <tr>
        <td colSpan={columns} style={{ height }} />
      </tr>
    </tbody>
  );
}

function Head(): ReactNode {
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className={styles['pick']}>
          <span className="visually-hidden">Compare</span>
        </th>
        <th scope="col" className={styles['when']}>
          Date
        </th>
        <th scope="col">Prompt</th>
        <th scope="col" className={styles['kind']}>
          Kind
        </th>
        <th scope="col" className={styles['mode']}>
          Mode
        </th>
        <th scope="col" className={styles['level']}>
          Level
        </th>
        <th scope="col" className={styles['number']}>
          Time
        </th>
        <th scope="col" className={styles['result']}>
          Result
        </th>
        <th scope="col" className={styles['last']}>
          <span className="visually-hidden">Delete</span>
        </th>
      </tr>
    </thead>
  );
}
