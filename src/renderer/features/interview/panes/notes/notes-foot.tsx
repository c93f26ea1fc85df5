import { useEffect, useState, type ReactNode } from 'react';
import { CommandKey } from '../../../../frame/command-key.js';
import { theAttempt } from '../../../../state/attempt/attempt-store.js';
import { countWords } from './count-words.js';
import styles from './notes-foot.module.css';
import { hearText } from './own-keys.js';

type Props = {
  readonly phaseId: string;
  readonly fieldOf: (phaseId: string) => HTMLTextAreaElement | undefined;
  readonly isPreview: boolean;
  readonly onPreview: (isPreview: boolean) => void;
  /** Null where no phase can be checked. */
  readonly onCheck: (() => void) | null;
};

/** How one indents in the fields above, and leaves them. */
export const wayId = 'notes-way';
export const previewChord = 'Mod+E';
export const checkChord = 'Alt+C';

/** How much is written in the phase, and the way to see it set. */
export function NotesFoot({ phaseId, fieldOf, isPreview, onPreview, onCheck }: Props): ReactNode {
  const words = useWords(phaseId, fieldOf);
  return (
    <div className={styles['foot']}>
      <span className={styles['count']}>
        {words === 1 ? '1 word' : `${words.toLocaleString('en')} words`}
      </span>
      {/* A reader hears it with the field, which it describes. */}
      <span id={wayId} className={styles['way']} aria-hidden="true">
        Tab indents; Esc, then Tab leaves
      </span>
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

/** After the first letter a count waits for a pause: drawn between two letters it would make the second wait for a frame. */
const pauseMs = 400;
/** Whoever types on and on sees it go on too. */
const mostMs = 2000;

/** The words in the field as it is typed in; what is saved is a moment behind it. */
function useWords(phaseId: string, fieldOf: Props['fieldOf']): number {
  const [counted, setCounted] = useState(() => ({ phaseId, words: savedWords(phaseId) }));
  useEffect(() => {
    const field = fieldOf(phaseId);
    if (field === undefined) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last: number | null = null;
    const count = (): void => {
      const words = countWords(field.value);
      countedMs = performance.now();
      // Most letters are no new word, and React has its work with a value that is the same.
      if (words !== last) setCounted({ phaseId, words });
      last = words;
    };
    let typedMs = 0;
    let countedMs = 0;
    // One timer that asks again costs a letter less than one that each letter sets anew.
    const waitMs = (): number =>
      Math.min(typedMs + pauseMs, countedMs + mostMs) - performance.now();
    const onPause = (): void => {
      const isPause = performance.now() >= typedMs + pauseMs;
      if (waitMs() <= 0) count();
      timer = isPause ? undefined : setTimeout(onPause, waitMs());
    };
    const onInput = (): void => {
      typedMs = performance.now();
      if (timer !== undefined) return;
      count();
      timer = setTimeout(onPause, pauseMs);
    };
    count();
    const hearNoMore = hearText(field, onInput);
    return () => {
      clearTimeout(timer);
      hearNoMore();
    };
  }, [phaseId, fieldOf]);
  return counted.phaseId === phaseId ? counted.words : savedWords(phaseId);
}

const savedWords = (phaseId: string): number =>
  countWords(theAttempt().live.state.texts[phaseId]?.text ?? '');
