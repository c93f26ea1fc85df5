import { useState, type ReactNode } from 'react';
import { totalLimitSec } from '../../../../core/attempt/time-limits.js';
import { useAttempt } from '../../../state/attempt/attempt-store.js';
import { Button } from '../../../ui/controls/button.js';
import styles from './time-up-note.module.css';

/** Says once, in plain sight, that the time is up; it takes no focus, and leaves when the person wants it gone. */
export function TimeUpNote({ onSubmit }: { readonly onSubmit: () => void }): ReactNode {
  const [isDismissed, setDismissed] = useState(false);
  const isUp = useAttempt(({ live, prompt }) => {
    const { mode, timeFactor, isPaused } = live.state;
    const total = totalLimitSec(prompt.phases, timeFactor);
    return mode === 'mock' && !isPaused && total !== null && live.seenSec >= total;
  });
  if (!isUp || isDismissed) return null;
  return (
    <section className={styles['note']} aria-label="Time’s up" data-region="time-up">
      <p className={styles['title']}>Time’s up</p>
      <p className={styles['text']}>
        Finish your thought if you like. The clock counts overtime until you submit.
      </p>
      <div className={styles['actions']}>
        <Button onClick={() => setDismissed(true)}>Keep going</Button>
        <Button look="primary" onClick={onSubmit}>
          Submit…
        </Button>
      </div>
    </section>
  );
}
