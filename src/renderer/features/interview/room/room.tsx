import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { isRound } from '../../../../core/library/round-id.js';
import { enterPhase, submit } from '../../../state/attempt/attempt-commands.js';
import { theAttempt, useAttempt } from '../../../state/attempt/attempt-store.js';
import { useProvidedCommands } from '../../../state/commands/commands.js';
import { Announcer } from '../bars/announcer.js';
import { Columns } from './columns.js';
import { focusRegion } from './focus-region.js';
import { FootBar } from '../bars/foot-bar.js';
import { Notes } from '../panes/notes.js';
import { PaneBoundary } from './pane-boundary.js';
import { PauseNote } from '../bars/pause-note.js';
import { RoomDialogs } from './room-dialogs.js';
import { roomCommands } from './room-commands.js';
import styles from './room.module.css';
import { submitDoubts } from './submit-warnings.js';
import { TopBar } from '../bars/top-bar.js';
import { useIsWide } from './use-is-wide.js';
import { useRoomView } from './room-view.js';

/** The interview under way. */
export function Room(): ReactNode {
  const { id, kind, phases, title } = useAttempt((open) => open.prompt);
  const isSubmitting = useAttempt((open) => open.business.kind === 'submitting');
  const control = useRoomView(kind);
  const { view, set } = control;
  const isWide = useIsWide();
  const hasNotesColumn = isWide && kind !== 'ml-theory';
  const [notesHost] = useState(makeHost);

  const goOn = useCallback(() => {
    const { live, prompt } = theAttempt();
    const at = prompt.phases.findIndex(({ id }) => id === live.state.phaseId);
    const next = prompt.phases[at + 1];
    if (next !== undefined) enterPhase(next.id);
    else if (submitDoubts(theAttempt()).length === 0) void submit();
    else set({ dialog: 'submit' });
  }, [set]);

  const commands = useMemo(
    () =>
      isSubmitting
        ? []
        : roomCommands({
            control,
            notesPlace: hasNotesColumn ? 'column' : 'tab',
            phases,
            isRound: isRound({ id }),
            goOn,
          }),
    [control, hasNotesColumn, id, phases, goOn, isSubmitting],
  );
  useProvidedCommands('room', commands);

  useEffect(() => {
    document.title = `${title} – Hotseat`;
  }, [title]);
  useEffect(() => focusRegion(kind === 'ml-theory' ? 'notes' : 'ask'), [kind]);

  return (
    <div className={styles['room']} inert={isSubmitting}>
      <TopBar onLeave={() => set({ dialog: 'leave' })} onGoOn={goOn} />
      <main className={styles['body']}>
        <Columns control={control} notesHost={notesHost} hasNotesColumn={hasNotesColumn} />
        <PauseNote />
      </main>
      <FootBar />
      {createPortal(
        <PaneBoundary onReload={() => focusRegion('notes')}>
          <Notes />
        </PaneBoundary>,
        notesHost,
      )}
      <Announcer />
      <RoomDialogs dialog={view.dialog} onClose={() => set({ dialog: 'none' })} />
    </div>
  );
}

function makeHost(): HTMLElement {
  const host = document.createElement('div');
  host.style.height = '100%';
  return host;
}
