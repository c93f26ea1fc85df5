import { useRef, type KeyboardEvent, type ReactNode, type SyntheticEvent } from 'react';
import { ask, stopAnswer } from '../../../state/attempt/attempt-commands.js';
import { useAttempt } from '../../../state/attempt/attempt-store.js';
import { Kbd } from '../../../ui/controls/kbd.js';
import styles from './ask-field.module.css';

/** Enter sends, Shift Enter starts a line. The text is the browser's own, so that undo works. */
export function AskField(): ReactNode {
  const isAsking = useAttempt((open) => open.isAsking);
  const field = useRef<HTMLTextAreaElement>(null);

  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    const area = field.current;
    const text = area?.value.trim() ?? '';
    if (area === null || text === '' || isAsking) return;
    area.value = '';
    void ask(text);
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
        data-pane-focus=""
      />
      <span className={styles['keys']} aria-hidden="true">
        <Kbd>Ctrl J</Kbd>
      </span>
    </form>
  );
}
