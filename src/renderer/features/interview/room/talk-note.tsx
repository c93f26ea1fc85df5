import type { ReactNode } from 'react';
import type { Turn } from '../../../../core/attempt/attempt-state.js';
import { keyWords } from '../../../state/commands/keys.js';
import { Button } from '../../../ui/controls/button.js';
import { Kbd } from '../../../ui/controls/kbd.js';
import styles from './talk-note.module.css';

type Props = {
  readonly line: Turn | null;
  readonly onRead: () => void;
  readonly onDismiss: () => void;
};

/**
 * What the interviewer says while the conversation is out of sight: below the panes, of which it covers nothing. It takes
 * no focus, and is announced once.
 */
export function TalkNote({ line, onRead, onDismiss }: Props): ReactNode {
  const who = line?.about?.kind === 'hint' ? 'Hint' : 'Interviewer';
  return (
    <>
      <p role="status" className="visually-hidden">
        {line === null ? '' : `${who}: ${line.text}`}
      </p>
      {line === null ? null : (
        <section
          className={styles['note']}
          aria-label="The interviewer has spoken"
          data-region="talk-note"
        >
          <div className={styles['said']} tabIndex={0}>
            <p className={styles['who']}>{who}</p>
            <p className={styles['text']}>{line.text}</p>
          </div>
          <div className={styles['actions']}>
            <Button look="quiet" onClick={onDismiss}>
              Dismiss
            </Button>
            <Button onClick={onRead} aria-keyshortcuts="Control+J">
              Go to conversation <Kbd>{keyWords('Mod+J')}</Kbd>
            </Button>
          </div>
        </section>
      )}
    </>
  );
}
