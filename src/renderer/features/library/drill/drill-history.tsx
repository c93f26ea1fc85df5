import type { ReactNode } from 'react';
import type { DrillRecord } from '../../../../core/drill/drill-record.js';
import { goTo } from '../../../state/navigation.js';
import { longDayWords } from '../../../ui/words/time-words.js';
import styles from './drill.module.css';

const percent = (share: number): string => `${String(Math.round(share * 100))} %`;

/** The drills on a prompt so far, newest first; each leads to its comparison. */
export function DrillHistory({ records }: { readonly records: readonly DrillRecord[] }): ReactNode {
  if (records.length === 0) return <p className={styles['none']}>No drill on it yet.</p>;
  return (
    <ul className={styles['history']} aria-label="Your drills">
      {records.map(({ attemptId, atMs, nodeF1, edgeF1, mode }) => (
        <li key={attemptId}>
          <button
            type="button"
            className={styles['record']}
            onClick={() => goTo({ kind: 'review', attemptId })}
          >
            <span>{longDayWords(atMs)}</span>
            <span>{mode === 'look' ? 'after a look' : 'from the statement'}</span>
            <span>
              Boxes {percent(nodeF1)} · Arrows {percent(edgeF1)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
