import type { ReactNode } from 'react';
import type { DrillHistory } from '../../../core/drill/drill-record.js';
import { longDayWords } from '../words/time-words.js';
import styles from './drill-scores.module.css';
import { drillCountWords, drillModeWords, dueWords, foundWords } from './drill-words.js';

type Props = {
  readonly history: DrillHistory;
  /** The one that is shown, which is no link. */
  readonly shownId?: string;
  readonly nowMs: number;
  readonly onOpen: (attemptId: string) => void;
};

/** The drills on a prompt so far, newest first, and when the next is due; each leads to its comparison. */
export function DrillScores({ history, shownId, nowMs, onOpen }: Props): ReactNode {
  const { records, dueAtMs } = history;
  if (records.length === 0) return <p className={styles['note']}>No drill on it yet.</p>;
  return (
    <>
      {dueAtMs === null ? null : <p className={styles['note']}>{dueWords(dueAtMs, nowMs)}.</p>}
      <ul className={styles['list']} aria-label="Your drills">
        {records.map((record) => (
          <li key={record.attemptId}>
            {record.attemptId === shownId ? (
              <div className={styles['record']} aria-current="true">
                <Cells {...record} />
              </div>
            ) : (
              <button
                type="button"
                className={styles['record']}
                onClick={() => onOpen(record.attemptId)}
              >
                <Cells {...record} />
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Cells(record: DrillHistory['records'][number]): ReactNode {
  const { atMs, mode } = record;
  return (
    <>
      <span>{longDayWords(atMs)}</span>
      <span className={styles['mode']}>{drillModeWords(mode)}</span>
      <span className={styles['score']}>
        {foundWords(record)} <span className={styles['counts']}>{drillCountWords(record)}</span>
      </span>
    </>
  );
}
