import { useEffect, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { assertNever } from '../../../../core/result.js';
import { abandon, leave, stay, submit } from '../../../state/attempt/attempt-commands.js';
import { closeAnyway } from '../../../state/attempt/attempt-lifecycle.js';
import { exportUnsaved } from '../../../state/attempt/attempt-rescue.js';
import { useAttempt } from '../../../state/attempt/attempt-store.js';
import { Button } from '../../../ui/controls/button.js';
import { Confirm } from '../../../ui/overlays/confirm.js';
import { Dialog } from '../../../ui/overlays/dialog.js';
import { errorWords } from '../../../ui/words/error-words.js';
import { CheckDialog } from './check-dialog.js';
import styles from './room-dialogs.module.css';
import { SubmitDialog } from './submit-dialog.js';
import type { RoomDialog } from './room-view.js';
import { saveProblem } from '../bars/interview-words.js';

type Props = {
  readonly dialog: RoomDialog;
  /** The interviewer has said something that was not looked at. */
  readonly isUnread: boolean;
  readonly onClose: () => void;
  /** Brings the conversation into sight. */
  readonly onAsk: () => void;
};

/** Whatever asks or tells something over the room. */
export function RoomDialogs({ dialog, isUnread, onClose, onAsk }: Props): ReactNode {
  const [guess, setGuess] = useState('');
  return (
    <>
      <Confirm
        isOpen={dialog === 'leave'}
        title="Leave the interview?"
        description="The clock stops and everything is saved. Continue from the library whenever you like."
        verb="Leave"
        look="primary"
        onConfirm={() => {
          onClose();
          void leave();
        }}
        onCancel={onClose}
      />
      {dialog === 'submit' ? (
        <SubmitDialog
          guess={guess}
          onGuess={setGuess}
          isUnread={isUnread}
          onClose={onClose}
          onAsk={onAsk}
        />
      ) : null}
      {dialog === 'check' ? <CheckDialog onClose={onClose} /> : null}
      <BusinessDialog />
    </>
  );
}

function BusinessDialog(): ReactNode {
  const business = useAttempt((open) => open.business);
  switch (business.kind) {
    case 'none':
      return null;
    case 'submitting':
      return <Grading />;
    case 'submit-failed': {
      const { happened, safe, todo } = errorWords(business.problem);
      return (
        <Dialog
          isOpen
          onClose={stay}
          title="Your attempt was not submitted"
          description={`${happened} ${safe} ${todo}`}
          actions={
            <>
              <Export />
              <Button onClick={stay}>Back to the interview</Button>
              <Button look="primary" onClick={() => void submit()}>
                Try again
              </Button>
            </>
          }
        />
      );
    }
    case 'unsaved-exit':
      return <UnsavedExit exit={business.exit} />;
    default:
      return assertNever(business);
  }
}

const slowMs = 1000;

function Grading(): ReactNode {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), slowMs);
    return () => clearTimeout(timer);
  }, []);
  // Outside of the room, which takes no input meanwhile.
  return createPortal(
    <div role="status">{isSlow ? <p className={styles['grading']}>Grading…</p> : null}</div>,
    document.body,
  );
}

function UnsavedExit({ exit }: { readonly exit: 'leave' | 'close' }): ReactNode {
  const save = useAttempt((open) => open.save);
  const why = save.kind === 'failed' ? saveProblem(save.problem) : null;
  return (
    <Dialog
      isOpen
      onClose={stay}
      title={why === null ? 'Everything is saved now' : 'Your last changes are not saved'}
      description={
        why === null
          ? 'Saving worked after all.'
          : exit === 'close'
            ? `Reason: ${why}. You lose them if you close the window now. Export them first, or stay while Hotseat keeps trying.`
            : `Reason: ${why}. They stay in memory, and Hotseat keeps trying as long as the window is open.`
      }
      actions={
        <>
          {why === null ? null : <Export />}
          <Button onClick={stay}>Stay</Button>
          <Button
            look={why === null ? 'primary' : 'danger'}
            onClick={exit === 'close' ? closeAnyway : abandon}
          >
            {exit === 'close' ? 'Close the window' : 'Leave'}
          </Button>
        </>
      }
    />
  );
}

function Export(): ReactNode {
  return <Button onClick={() => void exportUnsaved()}>Export…</Button>;
}
