import ChevronDown from 'lucide-react/icons/chevron-down';
import { useRef, useState, type ReactNode } from 'react';
import { useAttempt } from '../../../../state/attempt/attempt-store.js';
import { ScratchpadField } from './scratchpad-field.js';
import styles from './scratchpad.module.css';
import { useLittleRoom } from './use-little-room.js';

const foldKey = 'hotseat scratchpad folded';

/**
 * A place for numbers below the notes of all phases; it folds, and stays as it was left in the next room. Where there
 * is little room it gives way to the notes, until it is opened there.
 */
export function Scratchpad(): ReactNode {
  const isPaused = useAttempt((open) => open.live.state.isPaused);
  const section = useRef<HTMLElement>(null);
  const [isKeptFolded, setKeptFolded] = useState(() => localStorage.getItem(foldKey) === 'yes');
  const [isOpenedInLittle, setOpenedInLittle] = useState(false);
  const isLittle = useLittleRoom(section);
  const isFolded = isLittle ? !isOpenedInLittle : isKeptFolded;
  const fold = (next: boolean): void => {
    // Opened, it is written in; digits at its heading would be keys of the room.
    if (!next) requestAnimationFrame(() => section.current?.querySelector('textarea')?.focus());
    if (isLittle) {
      setOpenedInLittle(!next);
      return;
    }
    localStorage.setItem(foldKey, next ? 'yes' : 'no');
    setKeptFolded(next);
  };
  return (
    <section
      ref={section}
      className={styles['section']}
      data-folded={isFolded}
      aria-label="Assumptions and numbers"
    >
      <h3 className={styles['heading']}>
        <button
          type="button"
          className={styles['fold']}
          aria-expanded={!isFolded}
          onClick={() => fold(!isFolded)}
        >
          <ChevronDown size={14} aria-hidden="true" className={styles['mark']} />
          Scratchpad: assumptions and numbers
        </button>
      </h3>
      <div className={styles['body']} hidden={isFolded}>
        <ScratchpadField isReadOnly={isPaused} />
      </div>
    </section>
  );
}
