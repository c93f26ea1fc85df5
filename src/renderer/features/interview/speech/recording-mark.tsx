import type { ReactNode } from 'react';
import { clockWords, lengthWords } from '../../../../core/attempt/clock-words.js';
import { parseTakeName } from '../../../../core/speech/take-name.js';
import { useAttempt } from '../../../state/attempt/attempt-store.js';
import { takeUnderWay, useRecording } from '../../../state/speech/recording.js';
import styles from './recording-mark.module.css';

/** That somebody listens is in sight whatever is hidden, and then that what was said is kept. */
export function RecordingMark(): ReactNode {
  const recording = useRecording(takeUnderWay);
  const kept = useRecording((state) => state.kept);
  const isHere = useAttempt(({ attemptId }) => attemptId === kept?.attemptId);
  if (recording === null) {
    const number = kept === null || !isHere ? null : (parseTakeName(kept.file)?.number ?? null);
    return (
      <span role="status">
        {kept === null || number === null ? null : keptWords(number, kept.sec)}
      </span>
    );
  }
  return (
    <span className={styles['mark']}>
      <span className={styles['dot']} aria-hidden="true" />
      Recording {clockWords(recording.sec)}
    </span>
  );
}

const keptWords = (number: number, sec: number): string =>
  `Take ${String(number)} kept · ${lengthWords(sec)}`;
