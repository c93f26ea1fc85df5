import ChevronDown from 'lucide-react/icons/chevron-down';
import { useState, type ReactNode } from 'react';
import { useAttempt } from '../../../../state/attempt/attempt-store.js';
import { ScratchpadField } from './scratchpad-field.js';
import styles from './scratchpad.module.css';

const foldKey = 'hotseat scratchpad folded';

/** A place for numbers below the notes of all phases; it folds, and stays as it was left in the next room. */
export function Scratchpad(): ReactNode {
  const isPaused = useAttempt((open) => open.live.state.isPaused);
  const [isFolded, setFolded] = useState(() => localStorage.getItem(foldKey) === 'yes');
  const fold = (next: boolean): void => {
    localStorage.setItem(foldKey, next ? 'yes' : 'no');
    setFolded(next);
  };
  return (
    <section
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
