import { useState, type ReactNode } from 'react';
import { counted } from '../../../core/counted.js';
import type { TrashedAttempt } from '../../../ipc/views.js';
import { ResultChip } from '../../ui/status/result-chip.js';
import { Button } from '../../ui/controls/button.js';
import { dayWords, hourWords } from '../../ui/words/time-words.js';
import styles from './attempt-table.module.css';

type Props = {
  readonly trash: readonly TrashedAttempt[];
  readonly onRestore: (trashed: TrashedAttempt) => void;
  /** Attempts that are in the history, by their ids: one that was imported again cannot come back beside itself. */
  readonly present: ReadonlySet<string>;
};

export function TrashTable({ trash, onRestore, present }: Props): ReactNode {
  const [nowMs] = useState(() => Date.now());
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">Deleted</th>
          <th scope="col">Prompt</th>
          <th scope="col">Sat</th>
          <th scope="col" className={styles['result']}>
            Result
          </th>
          <th scope="col" className={styles['number']}>
            Kept for
          </th>
          <th scope="col">
            <span className="visually-hidden">Restore</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {trash.map((trashed) => (
          <Row
            key={trashed.name}
            isPresent={present.has(trashed.attempt.id)}
            {...{ trashed, nowMs, onRestore }}
          />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = {
  readonly trashed: TrashedAttempt;
  readonly nowMs: number;
  readonly isPresent: boolean;
} & Pick<Props, 'onRestore'>;

function Row({ trashed, nowMs, isPresent, onRestore }: RowProps): ReactNode {
  const { attempt, deletedAtMs, daysLeft } = trashed;
  const { title, result, startedAtMs } = attempt;
  return (
    <tr>
      <td className={styles['date']}>
        {dayWords(deletedAtMs, nowMs)}, {hourWords(deletedAtMs)}
      </td>
      <th scope="row" className={styles['prompt']}>
        {title}
      </th>
      <td className={styles['date']}>{dayWords(startedAtMs, nowMs)}</td>
      <td className={styles['result']}>
        {result === null ? 'not graded' : <ResultChip result={result} />}
      </td>
      <td className={styles['number']}>{counted(daysLeft, 'day')}</td>
      <td className={styles['last']}>
        {isPresent ? (
          <span title="To bring this one back, delete that one first.">In the history already</span>
        ) : (
          <Button
            aria-label={`Restore “${title}” from ${dayWords(startedAtMs, nowMs)}`}
            onClick={() => onRestore(trashed)}
          >
            Restore
          </Button>
        )}
      </td>
    </tr>
  );
}
