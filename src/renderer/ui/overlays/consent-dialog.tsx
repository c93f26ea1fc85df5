import type { ReactNode } from 'react';
import { Button } from '../controls/button.js';
import styles from './consent-dialog.module.css';
import { Dialog } from './dialog.js';

type Props = {
  readonly model: string;
  readonly host: string;
  /** Whether the server is this machine, or is reached encrypted, or in the open. */
  readonly way: 'this-machine' | 'encrypted' | 'open';
  readonly hasPicture: boolean;
  readonly onAgree: () => void;
  readonly onCancel: () => void;
};

/** What a grading by the model sends, and where, before anything is sent for the first time. */
export function ConsentDialog({
  model,
  host,
  way,
  hasPicture,
  onAgree,
  onCancel,
}: Props): ReactNode {
  return (
    <Dialog
      isOpen
      onClose={onCancel}
      title="What grading by the model sends"
      description={
        <>
          For each attempt that you have graded by {model}, Hotseat sends this to{' '}
          <span className={styles['host']}>{host}</span>:
        </>
      }
      actions={
        <>
          <Button onClick={onCancel}>Not now</Button>
          <Button look="primary" onClick={onAgree}>
            Agree to send
          </Button>
        </>
      }
    >
      <ul className={styles['list']}>
        <li>the prompt’s statement, its rubric and its reference answer</li>
        <li>your questions, and the facts that the interviewer told you</li>
        <li>your answer: your notes of every phase</li>
        <li>your code, and what became of its tests</li>
        <li>
          your whiteboard and diagram as text: parts, labels, arrows
          {hasPicture ? '; the whiteboard also as a picture' : ''}
        </li>
      </ul>
      <p className={styles['part']}>
        Your key goes along, so that the server lets you in. No other attempt, no file and no name
        of yours is sent.
      </p>
      {way === 'open' ? (
        <p className={styles['warning']}>
          The connection is not encrypted: whoever is on the way can read all of it.
        </p>
      ) : null}
      <p className={styles['part']}>
        {way === 'this-machine'
          ? 'The server runs on this machine; what it passes on is up to it.'
          : 'What becomes of it there is up to whoever runs that server.'}{' '}
        Nothing is sent until you ask for a grade.
      </p>
    </Dialog>
  );
}
