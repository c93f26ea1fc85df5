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

/** The words in the field as it is typed in; what is saved is a moment behind it. Counted after the letter is shown. */
function useWords(phaseId: string, fieldOf: Props['fieldOf']): number {
  const [counted, setCounted] = useState(() => ({ phaseId, words: savedWords(phaseId) }));
  useEffect(() => {
    const field = fieldOf(phaseId);
    if (field === undefined) return;
    let frame = 0;
    const count = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() =>
        startTransition(() => setCounted({ phaseId, words: countWords(field.value) })),
      );
    };
    count();
    field.addEventListener('input', count);
    return () => {
      cancelAnimationFrame(frame);
      field.removeEventListener('input', count);
    };
  }, [phaseId, fieldOf]);
  return counted.phaseId === phaseId ? counted.words : savedWords(phaseId);
}

const savedWords = (phaseId: string): number =>
  countWords(theAttempt().live.state.texts[phaseId]?.text ?? '');
