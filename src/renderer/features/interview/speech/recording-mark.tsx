import type { ReactNode } from 'react';
import { clockWords } from '../../../../core/attempt/clock-words.js';
import { takeUnderWay, useRecording } from '../../../state/speech/recording.js';
import styles from './recording-mark.module.css';

/** That somebody listens is in sight whatever is hidden. */
export function RecordingMark(): ReactNode {
  const recording = useRecording(takeUnderWay);
  if (recording === null) return null;
  return (
    <span className={styles['mark']}>
      <span className={styles['dot']} aria-hidden="true" />
      Recording {clockWords(recording.sec)}
    </span>
  );
}
