import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { resume } from '../../../state/attempt/attempt-commands.js';
import { useAttempt } from '../../../state/attempt/attempt-store.js';
import { Button } from '../../../ui/controls/button.js';
import { Kbd } from '../../../ui/controls/kbd.js';
import { Breath } from './breath.js';
import { clockFace } from './clock-face.js';
import styles from './pause-note.module.css';

type Props = {
  /** The breath before a question is over. */
  readonly onGoOn: () => void;
};

/** While the clock stands: why, and how to go on. The work stays in sight behind it. */
export function PauseNote({ onGoOn }: Props): ReactNode {
  const isPaused = useAttempt((open) => open.live.state.isPaused);
  const isBreath = useAttempt((open) => open.live.pauseReason === 'breath');
  if (!isPaused) return null;
  return isBreath ? <Breath onGoOn={onGoOn} /> : <Note />;
}

function Note(): ReactNode {
  const reason = useAttempt((open) => open.live.pauseReason);
  const state = useAttempt((open) => open.live.state);
  const phases = useAttempt((open) => open.prompt.phases);
  const button = useRef<HTMLButtonElement>(null);

  // The panes take no input now; the focus goes to the way on, and back when it is taken. A layout effect: after it
  // Monaco touches its field, which is inert by now, and the field loses the focus.
  useLayoutEffect(() => {
    const before = document.activeElement;
    button.current?.focus();
    return () => {
      if (before instanceof HTMLElement) requestAnimationFrame(() => before.focus());
    };
  }, []);

  return (
    <div className={styles['note']} role="status">
      <p className={styles['title']}>
        {reason === 'sleep' ? 'Paused while the computer slept' : 'Paused'}
      </p>
      <p className={styles['text']}>
        The clock stands at {clockFace(state, phases, state.elapsedSec).text} until you resume.
      </p>
      <Button ref={button} look="primary" onClick={resume}>
        Resume <Kbd>Ctrl P</Kbd>
      </Button>
    </div>
  );
}
