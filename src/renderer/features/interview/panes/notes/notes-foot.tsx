import { startTransition, useEffect, useState, type ReactNode } from 'react';
import { CommandKey } from '../../../../frame/command-key.js';
import { theAttempt } from '../../../../state/attempt/attempt-store.js';
import { countWords } from './count-words.js';
import styles from './notes-foot.module.css';

type Props = {
  readonly phaseId: string;
  readonly fieldOf: (phaseId: string) => HTMLTextAreaElement | undefined;
  readonly isPreview: boolean;
  readonly onPreview: (isPreview: boolean) => void;
  /** Null where no phase can be checked. */
  readonly onCheck: (() => void) | null;
};

export const previewChord = 'Mod+E';
export const checkChord = 'Alt+C';

/** How much is written in the phase, and the way to see it set. */
export function NotesFoot({ phaseId, fieldOf, isPreview, onPreview, onCheck }: Props): ReactNode {
  const words = useWords(phaseId, fieldOf);
  return (
    <div className={styles['foot']}>
      <span>{words === 1 ? '1 word' : `${words.toLocaleString('en')} words`}</span>
      {/* A reader has heard it with the field. */}
      <span className={styles['way']} aria-hidden="true">
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

/** A count is a moment behind the letters: it is work that no letter waits for. */
const countMs = 100;

/** The words in the field as it is typed in; what is saved is a moment behind it. */
function useWords(phaseId: string, fieldOf: Props['fieldOf']): number {
  const [counted, setCounted] = useState(() => ({ phaseId, words: savedWords(phaseId) }));
  useEffect(() => {
    const field = fieldOf(phaseId);
    if (field === undefined) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last: number | null = null;
    const count = (): void => {
      timer = undefined;
      const words = countWords(field.value);
      // Most letters are no new word, and React has its work with a value that is the same.
      if (words !== last) startTransition(() => setCounted({ phaseId, words }));
      last = words;
    };
    const countSoon = (): void => {
      timer ??= setTimeout(count, countMs);
    };
    count();
    field.addEventListener('input', countSoon);
    return () => {
      clearTimeout(timer);
      field.removeEventListener('input', countSoon);
    };
  }, [phaseId, fieldOf]);
  return counted.phaseId === phaseId ? counted.words : savedWords(phaseId);
}

const savedWords = (phaseId: string): number =>
  countWords(theAttempt().live.state.texts[phaseId]?.text ?? '');
