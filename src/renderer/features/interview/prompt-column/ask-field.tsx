import { useEffect, useRef, type KeyboardEvent, type ReactNode, type SyntheticEvent } from 'react';
import { ask, stopAnswer } from '../../../state/attempt/attempt-commands.js';
import { theAttempt, useAttempt } from '../../../state/attempt/attempt-store.js';
import { Kbd } from '../../../ui/controls/kbd.js';
import styles from './ask-field.module.css';

/**
 * Enter sends, Shift Enter starts a line; while an answer is under way it is sent after that, unless one goes on typing, no
 * answer came, or the clock stands by then. The text is the browser's own, so that undo works.
 */
export function AskField(): ReactNode {
  const isAsking = useAttempt((open) => open.isAsking);
  const field = useRef<HTMLTextAreaElement>(null);

  const isWaiting = useRef(false);

  useEffect(() => {
    const { askProblem, live } = theAttempt();
    // Nobody asks while the clock stands; the words stay in the field.
    const isFree = !isAsking && askProblem === null && !live.state.isPaused;
    if (isWaiting.current && isFree) sendFrom(field.current);
    isWaiting.current = false;
  }, [isAsking]);

  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    isWaiting.current = isAsking;
    if (!isAsking) sendFrom(field.current);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isSend = event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.altKey;
    if (isSend && !event.nativeEvent.isComposing) send(event);
    if (event.key === 'Escape' && isAsking) stopAnswer();
  };

  return (
    <form className={styles['form']} onSubmit={send}>
      <textarea
        ref={field}
        className={styles['field']}
        rows={1}
        maxLength={4000}
        placeholder="Ask the interviewer…"
        aria-label="Ask the interviewer"
        aria-keyshortcuts="Control+J"
        onKeyDown={onKeyDown}
        onInput={() => {
          isWaiting.current = false;
        }}
        data-pane-focus=""
      />
      <span className={styles['keys']} aria-hidden="true">
        <Kbd>Ctrl J</Kbd>
      </span>
    </form>
  );
}

function sendFrom(area: HTMLTextAreaElement | null): void {
  const text = area?.value.trim() ?? '';
  if (area === null || text === '') return;
  area.value = '';
  void ask(text);
}
