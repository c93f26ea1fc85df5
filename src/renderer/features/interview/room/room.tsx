import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { drillOf } from '../../../../core/drill/drill-id.js';
import { isRound } from '../../../../core/library/round-id.js';
import { plainInline } from '../../../../core/review/text/inline-pieces.js';
import { enterPhase } from '../../../state/attempt/attempt-commands.js';
import { theAttempt, useAttempt } from '../../../state/attempt/attempt-store.js';
import { useProvidedCommands } from '../../../state/commands/commands.js';
import { Announcer } from '../bars/announcer.js';
import { PhaseAnnouncer } from '../bars/phase-announcer.js';
import { useDroppedDrawings } from '../panes/dropped-drawing.js';
import { Columns } from './columns.js';
import { focusRegion } from './focus-region.js';
import { FootBar } from '../bars/foot-bar.js';
import { Notes } from '../panes/notes/notes.js';
import { HostSlot } from './host-slot.js';
import { PaneBoundary } from './pane-boundary.js';
import { PaneTabs } from './pane-tabs.js';
import { PauseNote } from '../bars/pause-note.js';
import { PromptColumn } from '../prompt-column/prompt-column.js';
import { useSpeech } from '../speech/use-speech.js';
import { RoomDialogs } from './room-dialogs.js';
import { roomCommands, showNotes, showTalk } from './room-commands.js';
import styles from './room.module.css';
import { TalkNote } from './talk-note.js';
import { TimeUpNote } from '../bars/time-up-note.js';
import { TopBar } from '../bars/top-bar.js';
import { useRoomWidth } from './room-width.js';
import { openingRegion, useRoomView } from './room-view.js';
import { useUnheard } from './use-unheard.js';

/** The interview under way. */
export function Room(): ReactNode {
  const { id, kind, phases, title } = useAttempt((open) => open.prompt);
  const isPractice = useAttempt((open) => open.live.state.mode === 'practice');
  const isSubmitting = useAttempt((open) => open.business.kind === 'submitting');
  const control = useRoomView({ id, kind });
  const { view, set, showTab } = control;
  const isDrill = drillOf(id) !== null;
  const width = useRoomWidth();
  const hasNotesColumn = width === 'three' && kind !== 'ml-theory';
  const hasPromptColumn = width !== 'narrow';
  const unheard = useUnheard(
    hasPromptColumn ? !view.isLeftHidden && !view.isAlone : view.tab === 'prompt',
  );
  const [notesHost] = useState(makeHost);
  const [promptHost] = useState(makeHost);

  const goOn = useCallback(() => {
    const { live, prompt } = theAttempt();
    const at = prompt.phases.findIndex(({ id }) => id === live.state.phaseId);
    const next = prompt.phases[at + 1];
    if (next !== undefined) enterPhase(next.id);
    else set({ dialog: 'submit' });
  }, [set]);

  const toNotes = useCallback(
    () => showNotes({ set, showTab }, hasNotesColumn),
    [set, showTab, hasNotesColumn],
  );
  const check = useCallback(() => set({ dialog: 'check' }), [set]);

  const commands = useMemo(
    () =>
      isSubmitting
        ? []
        : roomCommands({
            control,
            hasNotesColumn,
            hasPromptColumn,
            hasCode: !isDrill,
            phases,
            isRound: isRound({ id }),
            goOn,
          }),
    [control, hasNotesColumn, hasPromptColumn, id, isDrill, phases, goOn, isSubmitting],
  );
  useProvidedCommands('room', commands);
  useDroppedDrawings();
  useSpeech();

  useEffect(() => {
    document.title = `${title} – Hotseat`;
  }, [title]);
  useEffect(() => focusRegion(openingRegion({ id, kind })), [id, kind]);

  return (
    <div className={styles['room']} inert={isSubmitting}>
      <TopBar onLeave={() => set({ dialog: 'leave' })} onGoOn={goOn} />
      <main className={styles['body']} aria-label={title}>
        <div className={styles['panes']} data-squeezed={unheard.line !== null}>
          <Columns
            control={control}
            notesHost={hasNotesColumn ? notesHost : null}
            promptHost={hasPromptColumn ? promptHost : null}
            tabs={
              <PaneTabs
                control={control}
                prompt={hasPromptColumn ? null : <HostSlot host={promptHost} />}
                notes={hasNotesColumn ? null : <HostSlot host={notesHost} />}
                hasCode={!isDrill}
                unheardCount={unheard.count}
              />
            }
          />
        </div>
        <TalkNote
          line={unheard.line}
          isHeldBack={view.dialog !== 'none'}
          onRead={() => showTalk(control, hasPromptColumn)}
          onDismiss={unheard.dismiss}
        />
        <PauseNote onGoOn={toNotes} />
        <TimeUpNote onSubmit={() => set({ dialog: 'submit' })} />
      </main>
      <FootBar />
      {createPortal(
        <PaneBoundary onReload={() => focusRegion('notes')}>
          <Notes onCheck={isPractice ? check : null} />
        </PaneBoundary>,
        notesHost,
      )}
      {createPortal(
        <PaneBoundary onReload={() => focusRegion('ask')}>
          <PromptColumn />
        </PaneBoundary>,
        promptHost,
      )}
      <Announcer />
      <PhaseAnnouncer question={unheard.question === null ? null : plainInline(unheard.question)} />
      <RoomDialogs
        dialog={view.dialog}
        isUnread={unheard.line !== null}
        onClose={() => set({ dialog: 'none' })}
        onAsk={() => showTalk(control, hasPromptColumn)}
      />
    </div>
  );
}

function makeHost(): HTMLElement {
  const host = document.createElement('div');
  host.style.height = '100%';
  return host;
}
