import type { ReactNode } from 'react';
import type { AttemptSummary } from '../../../core/history/attempt-summary.js';
import { BandChip } from './band-chip.js';
import { settledNote } from './band-words.js';
import styles from './result-chip.module.css';

type Props = {
  readonly result: NonNullable<AttemptSummary['result']>;
  /** Where there is no room for words, they are told to whoever points or listens. */
  readonly isNarrow?: boolean;
};

/** What an attempt came to: with the person's own verdicts, and beside it what it is without them. */
export function ResultChip({ result, isNarrow = false }: Props): ReactNode {
  const note = settledNote(result);
  const chip = <BandChip {...result} />;
  if (note === null) return chip;
  return (
    <span title={note}>
      <span className={isNarrow ? 'visually-hidden' : styles['note']}>{note}</span> {chip}
    </span>
  );
}
