import type { ReactNode } from 'react';
import type { AttemptSummary } from '../../../core/history/attempt-summary.js';
import { BandChip } from './band-chip.js';
import { resultNotes } from './band-words.js';
import styles from './result-chip.module.css';

type Props = {
  readonly result: NonNullable<AttemptSummary['result']>;
  /** Where there is room for one word only, the rest is told to whoever points or listens. */
  readonly isNarrow?: boolean;
};

/** What an attempt came to: with the person's own verdicts, and beside it what it is without them, and that it was a short one. */
export function ResultChip({ result, isNarrow = false }: Props): ReactNode {
  const notes = resultNotes(result);
  const chip = <BandChip {...result} />;
  if (notes === null) return chip;
  const { words, note } = notes;
  return (
    <span title={note} className={isNarrow ? styles['both'] : undefined}>
      {isNarrow ? (
        <>
          <span className={styles['word']} aria-hidden="true">
            {words}
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
