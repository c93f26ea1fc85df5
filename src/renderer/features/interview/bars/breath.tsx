import { useEffect, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import { call } from '../../../bridge.js';
import { resume } from '../../../state/attempt/attempt-commands.js';
import { isDialogOpen } from '../../../state/commands/keys.js';
import { useAttempt } from '../../../state/attempt/attempt-store.js';
import styles from './breath.module.css';
import { isOwnKey, swallowLateKey } from './late-key.js';

const breathSec = 3;

/**
 * Between two questions of a round: which one comes, while the clock stands. Any key or press goes on. It goes by itself as
 * well, since a round is rapid and its questions are to be answered, not to be waited for; it says so and counts, and a key
 * that comes just too late is no text. Where a screen reader runs it waits: in three seconds the card is hardly read out, and
 * the focus that leaves would cut it short, with the clock running. So it does for who wants no motion, and while the window
 * is out of sight.
 */
export function Breath({ onGoOn }: { readonly onGoOn: () => void }): ReactNode {
  const phases = useAttempt((open) => open.prompt.phases);
  const at = useAttempt((open) => phases.findIndex(({ id }) => id === open.live.state.phaseId));
  const card = useRef<HTMLButtonElement>(null);
  const leftSec = useCount();

  useEffect(() => {
    card.current?.focus();
    const onKey = (event: KeyboardEvent): void => {
      // The keys that ended the last question are still held down; those of a dialog over the card are its own.
      if (!isOwnKey(event) || isDialogOpen()) return;
      event.preventDefault();
      event.stopPropagation();
      resume();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => {
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
      <span
        className={styles['line']}
        data-counts={leftSec !== null}
        style={{ '--part': leftSec === null ? 1 : (leftSec - 1) / breathSec } as CSSProperties}
        aria-hidden="true"
      />
      <span className={styles['hint']}>
        The clock is stopped. Press any key to start
        {leftSec === null ? '.' : `; it starts by itself in ${String(leftSec)} s.`}
      </span>
    </button>
  );
}

/** Counts the seconds down to going on; null where the card waits for a key. */
function useCount(): number | null {
  const [isWaiting, setWaiting] = useState(
    () => matchMedia('(prefers-reduced-motion: reduce)').matches,
  );
  const [leftSec, setLeft] = useState(breathSec);

  useEffect(() => {
    void call('desktop:has-screen-reader').then((reply) => {
      if (reply.ok && reply.value) setWaiting(true);
    });
  }, []);

  useEffect(() => {
    if (isWaiting) return;
    const timer = setInterval(() => {
      if (!document.hidden && !isDialogOpen()) setLeft((left) => left - 1);
    }, 1000);
    return () => clearInterval(timer);
  }, [isWaiting]);

  useEffect(() => {
    if (isWaiting || leftSec > 0) return;
    swallowLateKey();
    resume();
  }, [isWaiting, leftSec]);

  return isWaiting ? null : Math.max(leftSec, 1);
}
