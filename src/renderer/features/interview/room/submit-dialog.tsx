import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { drillOf } from '../../../../core/drill/drill-id.js';
import { submit } from '../../../state/attempt/attempt-commands.js';
import { holdTongue } from '../../../state/attempt/interviewer-lines.js';
import { useAttempt } from '../../../state/attempt/attempt-store.js';
import { Confirm } from '../../../ui/overlays/confirm.js';
import { readGuess } from './guess.js';
import styles from './room-dialogs.module.css';
import { submitDoubts } from './submit-warnings.js';

/** Asks before it hands in, and for a guess of the score where there will be one. Enter goes on, with a guess or without, in a drill too. */
export function SubmitDialog({
  isUnread,
  onClose,
}: {
  readonly isUnread: boolean;
  readonly onClose: () => void;
}): ReactNode {
  const attempt = useAttempt((open) => open);
  const doubts = [
    ...(isUnread ? ['You have not read what the interviewer said last.'] : []),
    ...submitDoubts(attempt),
  ];
  useEffect(holdTongue, []);
  const [text, setText] = useState('');
  const [isRefused, setRefused] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const hintId = useId();
  const isDrill = drillOf(attempt.prompt.id) !== null;

  const handIn = (): void => {
    const guess = readGuess(text);
    if (guess.kind === 'unclear') {
      setRefused(true);
      field.current?.focus();
      return;
    }
    onClose();
    void submit(guess.kind === 'points' ? guess.points : null);
  };

  return (
    <Confirm
      isOpen
      title="Submit now?"
      description={
        <>
          {doubts.map((doubt) => (
            <span key={doubt} className={styles['doubt']}>
              {doubt}
            </span>
          ))}
          <span className={styles['doubt']}>
            {isDrill
              ? 'Once submitted, the drawing is compared and can’t be changed.'
              : 'Once submitted, the attempt is graded and can’t be changed.'}
          </span>
        </>
      }
      verb="Submit"
      look="primary"
      onConfirm={handIn}
      onCancel={onClose}
      startsAt={isDrill ? 'verb' : field}
    >
      {isDrill ? undefined : (
        <div className={styles['guess']}>
          <label className={styles['guessLabel']}>
            Your guess of the score
            <input
              ref={field}
              className={styles['guessField']}
              inputMode="numeric"
              autoComplete="off"
              spellCheck={false}
              maxLength={3}
              value={text}
              aria-invalid={isRefused}
              aria-describedby={hintId}
              onChange={(event) => {
                setText(event.target.value);
                setRefused(false);
              }}
              onKeyDown={({ key, repeat, ctrlKey, shiftKey, altKey, metaKey, nativeEvent }) => {
                if (nativeEvent.isComposing || repeat || key !== 'Enter') return;
                if (!(ctrlKey || shiftKey || altKey || metaKey)) handIn();
              }}
            />
          </label>
          <p id={hintId} role="status" className={isRefused ? styles['refused'] : styles['hint']}>
            {isRefused
              ? 'A whole number from 0 to 100, or nothing.'
              : '0 to 100, or leave it empty. It shows how well you know yourself.'}
          </p>
        </div>
      )}
    </Confirm>
  );
}
