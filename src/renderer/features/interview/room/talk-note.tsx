import { useEffect, useRef, type ReactNode } from 'react';
import type { Turn } from '../../../../core/attempt/attempt-state.js';
import { plainInline } from '../../../../core/review/text/inline-pieces.js';
import { noteSource, provideCommands, type Command } from '../../../state/commands/commands.js';
import { keyWords } from '../../../state/commands/keys.js';
import { Button } from '../../../ui/controls/button.js';
import { Kbd } from '../../../ui/controls/kbd.js';
import { TurnText } from '../../../ui/markdown/turn-text.js';
import { nextRegion } from './focus-region.js';
import styles from './talk-note.module.css';

type Props = {
  readonly line: Turn | null;
  /** A dialog has the room: what was said waits behind it. */
  readonly isHeldBack: boolean;
  readonly onRead: () => void;
  readonly onDismiss: () => void;
};

/**
 * What the interviewer says while the conversation is out of sight: below the panes, of which it covers nothing. It takes
 * no focus, and is announced once. Escape puts it aside.
 */
export function TalkNote({ line, isHeldBack, onRead, onDismiss }: Props): ReactNode {
  const who = line?.about?.kind === 'hint' ? 'Hint' : 'Interviewer';
  const note = useRef<HTMLElement>(null);
  const isShown = line !== null && !isHeldBack;
  const putAside = useRef(onDismiss);
  useEffect(() => {
    putAside.current = (): void => {
      // The focus would go with the button that had it.
      if (note.current?.contains(document.activeElement) === true) nextRegion(-1);
      onDismiss();
    };
  });
  // It goes before whatever else the room does with Escape.
  useEffect(
    () => (isShown ? provideCommands(noteSource, [dismissal(putAside)]) : undefined),
    [isShown],
  );
  return (
    <>
      <p role="status" className="visually-hidden">
        {line === null ? '' : `${who}: ${plainInline(line.text)}`}
      </p>
      {line === null || isHeldBack ? null : (
        <section
          ref={note}
          className={styles['note']}
          aria-label="The interviewer has spoken"
          data-region="talk-note"
        >
          <div className={styles['said']} tabIndex={0}>
            <p className={styles['who']}>{who}</p>
            <TurnText className={styles['text']} turn={line} />
          </div>
          <div className={styles['actions']}>
            <Button look="quiet" aria-keyshortcuts="Escape" onClick={() => putAside.current()}>
              Dismiss <Kbd>Esc</Kbd>
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

const dismissal = (run: { readonly current: () => void }): Command => ({
  id: 'room-dismiss',
  title: 'Dismiss what the interviewer said',
  section: 'Interview',
  keys: ['Escape'],
  isForTyping: true,
  isKeyOnly: true,
  run: () => run.current(),
});
