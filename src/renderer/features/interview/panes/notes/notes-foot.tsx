import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { CommandKey } from '../../../../frame/command-key.js';
import { useAttempt } from '../../../../state/attempt/attempt-store.js';
import { countWords } from './count-words.js';
import styles from './notes-foot.module.css';

type Props = {
  readonly phaseId: string;
  readonly isPreview: boolean;
  readonly onPreview: (isPreview: boolean) => void;
  /** Null where no phase can be checked. */
  readonly onCheck: (() => void) | null;
};

export const previewChord = 'Mod+E';
export const checkChord = 'Alt+C';

/** How much is written in the phase, and the way to see it set. */
export function NotesFoot({ phaseId, isPreview, onPreview, onCheck }: Props): ReactNode {
  const text = useDeferredValue(useAttempt((open) => open.live.state.texts[phaseId]?.text ?? ''));
  const words = useMemo(() => countWords(text), [text]);
  return (
    <div className={styles['foot']}>
      <span>{words === 1 ? '1 word' : `${words.toLocaleString('en')} words`}</span>
      {onCheck === null ? null : (
        <button type="button" className={styles['act']} onClick={onCheck}>
          Check phase <CommandKey id="notes-check" usual={checkChord} />
        </button>
      )}
      <button
        type="button"
        className={styles['act']}
        aria-pressed={isPreview}
        onClick={() => onPreview(!isPreview)}
      >
        Preview <CommandKey id="notes-preview" usual={previewChord} />
      </button>
    </div>
  );
}
