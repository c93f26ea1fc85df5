import { useEffect, useRef, type ReactNode } from 'react';
import { resume } from '../../../state/attempt/attempt-commands.js';
import { useAttempt } from '../../../state/attempt/attempt-store.js';
import styles from './breath.module.css';

const breathMs = 3000;
const modifiers = ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock'];

/** Between two questions of a round: which one comes, while the clock stands. Any key or press goes on. */
export function Breath({ onGoOn }: { readonly onGoOn: () => void }): ReactNode {
  const phases = useAttempt((open) => open.prompt.phases);
  const at = useAttempt((open) => phases.findIndex(({ id }) => id === open.live.state.phaseId));
  const card = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    card.current?.focus();
    const timer = setTimeout(resume, breathMs);
    const onKey = (event: KeyboardEvent): void => {
      // The keys that ended the last question are still held down.
      if (event.repeat || modifiers.includes(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
      resume();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener('keydown', onKey, { capture: true });
      requestAnimationFrame(onGoOn);
    };
  }, [onGoOn]);

  return (
    <button ref={card} type="button" className={styles['breath']} onClick={resume}>
      <span className={styles['count']}>
        Question {at + 1} of {phases.length}
      </span>
      <span className={styles['title']}>{phases[at]?.title}</span>
      <span className={styles['line']} aria-hidden="true" />
      <span className={styles['hint']}>The clock is stopped. Press any key to continue.</span>
    </button>
  );
}
