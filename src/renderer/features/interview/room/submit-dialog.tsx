import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { drillOf } from '../../../../core/drill/drill-id.js';
import { call } from '../../../bridge.js';
import { ask, submit } from '../../../state/attempt/attempt-commands.js';
import { hasQuestion, holdTongue } from '../../../state/attempt/interviewer-lines.js';
import { useAttempt } from '../../../state/attempt/attempt-store.js';
import { Confirm } from '../../../ui/overlays/confirm.js';
import { readGuess } from './guess.js';
import styles from './room-dialogs.module.css';
import { hasTimeLeft, submitDoubts } from './submit-warnings.js';

/** Asks before it hands in, and for a guess of the score where there will be one. Enter goes on, with a guess or without, in a drill too. */
export function SubmitDialog({
  guess: text,
  onGuess: setText,
  isUnread,
  onClose,
  onAsk,
}: {
  /** As it was typed; kept while the dialog is closed. */
  readonly guess: string;
  readonly onGuess: (typed: string) => void;
  readonly isUnread: boolean;
  readonly onClose: () => void;
  /** Brings the conversation into sight. */
  readonly onAsk: () => void;
}): ReactNode {
  const attempt = useAttempt((open) => open);
  const hasMore = useMoreToAsk(hasTimeLeft(attempt));
  const doubts = [
    ...(isUnread ? ['You have not read what the interviewer said last.'] : []),
    ...submitDoubts(attempt),
  ];
  useEffect(holdTongue, []);
  const [isRefused, setRefused] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const hintId = useId();
  const isDrill = drillOf(attempt.prompt.id) !== null;
  const { attemptId } = attempt;
  // Begun now it is there once one has submitted; it is kept until the drawing changes.
  useEffect(() => {
    if (isDrill) void call('drill:expect', { attemptId });
  }, [isDrill, attemptId]);

  const askOn = (): void => {
    onClose();
    onAsk();
    void ask('Do you have questions for me?');
  };
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
          {/* It is looked up while the dialog is read: what comes late has to be heard, as its button is seen. */}
          <span role="status" className={styles['doubt']}>
            {hasMore
              ? 'The interviewer has more to ask: “Ask me” writes “Do you have questions for me?” into the conversation for you.'
              : ''}
          </span>
          <span className={styles['doubt']}>
            {isDrill
              ? 'Once submitted, the drawing is compared and can’t be changed.'
              : 'Once submitted, the attempt is graded and can’t be changed.'}
          </span>
        </>
      }
      verb="Submit"
      {...(hasMore && { other: { verb: 'Ask me', onChoose: askOn } })}
      look="primary"
      onConfirm={handIn}
      onCancel={onClose}
      {...(!isDrill && { startsAt: field })}
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

/** Whether the interviewer would ask on, looked up once as the dialog opens; false until that is known. */
function useMoreToAsk(isTimeLeft: boolean): boolean {
  const [hasMore, setMore] = useState(false);
  useEffect(() => {
    let isOpen = true;
    if (isTimeLeft)
      void hasQuestion().then((more) => {
        if (isOpen) setMore(more);
      });
    return () => {
      isOpen = false;
    };
  }, [isTimeLeft]);
  return hasMore;
}
