import type { ReactNode } from 'react';
import type { AttemptSummary } from '../../../core/history/attempt-summary.js';
import { BandChip } from './band-chip.js';
import { settledNote } from './band-words.js';
import styles from './result-chip.module.css';

type Props = {
  readonly result: NonNullable<AttemptSummary['result']>;
  /** Where there is room for one word only, the rest is told to whoever points or listens. */
  readonly isNarrow?: boolean;
};

/** What an attempt came to: with the person's own verdicts, and beside it what it is without them. */
export function ResultChip({ result, isNarrow = false }: Props): ReactNode {
  const note = settledNote(result);
  const chip = <BandChip {...result} />;
  if (note === null) return chip;
  return (
    <span title={note}>
      {isNarrow ? (
        <>
          <span className={styles['word']} aria-hidden="true">
            settled
          </span>
          <span className="visually-hidden">{note}</span>
        </>
      ) : (
        <span className={styles['note']}>{note}</span>
      )}{' '}
      {chip}
    </span>
  );
}
