import type { ReactNode } from 'react';
import { stopAnswer } from '../../../state/attempt/attempt-commands.js';
import { useAttempt } from '../../../state/attempt/attempt-store.js';
import { useSettings } from '../../../state/settings/settings.js';
import { Button } from '../../../ui/controls/button.js';
import { classNames } from '../../../ui/class-names.js';
import styles from './conversation.module.css';

/** What a model has said so far of its answer; a press, or Escape in the field, stops it. */
export function AnswerUnderWay(): ReactNode {
  const saidSoFar = useAttempt((open) => open.saidSoFar);
  const isModel = useSettings(({ interviewer }) => interviewer.by === 'llm');
  return (
    <div className={styles['underWay']}>
      {saidSoFar === '' ? (
        <p className={styles['waiting']}>The interviewer is thinking…</p>
      ) : (
        <div className={classNames(styles['turn'], styles['interviewer'])}>
          <p className={styles['who']}>Interviewer</p>
          <p className={styles['text']}>{saidSoFar}</p>
        </div>
      )}
      {isModel ? (
        <div className={styles['stop']}>
          <Button aria-keyshortcuts="Escape" onClick={stopAnswer}>
            Stop
          </Button>
        </div>
      ) : null}
    </div>
  );
}
