import { useCallback, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { isRound } from '../../../../../core/library/round-id.js';
import { takeSnapshots } from '../../../../state/attempt/attempt-session.js';
import { useAttempt } from '../../../../state/attempt/attempt-store.js';
import { useProvidedCommands, type Command } from '../../../../state/commands/commands.js';
import { TabList, TabPanel, Tabs } from '../../../../ui/controls/tabs.js';
import { useSettings } from '../../../../state/settings/settings.js';
import { focusRegion } from '../../room/focus-region.js';
import { SpeechBar } from '../../speech/speech-bar.js';
import { NoteField } from './note-field.js';
import { checkChord, NotesFoot, previewChord } from './notes-foot.js';
import styles from './notes.module.css';
import { Scratchpad } from './scratchpad.js';
import { useTranscripts } from './use-transcripts.js';

type Props = {
  /** Checks the open phase; null where that is not offered. */
  readonly onCheck: (() => void) | null;
};

/** One field for each phase, all of them alive: each keeps its undo, its caret and its scroll. */
export function Notes({ onCheck }: Props): ReactNode {
  const { id, phases } = useAttempt((open) => open.prompt);
  const phaseId = useAttempt((open) => open.live.state.phaseId);
  const isPaused = useAttempt((open) => open.live.state.isPaused);
  const [shown, setShown] = useState({ phaseId, tab: phaseId });
  // Entering a phase opens its notes; within a phase the person looks where they like.
  const tab = shown.phaseId === phaseId ? shown.tab : phaseId;
  const fields = useRef(new Map<string, HTMLTextAreaElement>());
  const fieldOf = useCallback((phase: string) => fields.current.get(phase), []);
  const [isPreview, setPreview] = useState(false);
  const showPreview = useCallback((isWanted: boolean) => {
    takeSnapshots(); // what was typed last is in it
    setPreview(isWanted);
    focusRegion('notes');
  }, []);
  const commands = useMemo(
    () => noteCommands(() => showPreview(!isPreview), onCheck),
    [isPreview, showPreview, onCheck],
  );
  useProvidedCommands('notes', commands);
  const isRecorded = useSettings(({ speech }) => speech.isRecorded);
  useTranscripts(fieldOf);

  // Whoever types notes goes on typing in the phase that opens; its predecessor is hidden just now.
  useLayoutEffect(() => {
    const isInNotes = [...fields.current.values()].some(
      (field) => field === document.activeElement,
    );
    if (isInNotes) fields.current.get(tab)?.focus();
    // A round has more tabs than fit.
    const name = fields.current
      .get(tab)
      ?.closest('[role=tabpanel]')
      ?.getAttribute('aria-labelledby');
    if (name)
      document.getElementById(name)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [tab]);

  return (
    <div className={styles['notes']} data-scrolls="">
      <Tabs
        value={tab}
        onChange={(next) => setShown({ phaseId, tab: next })}
        className={styles['tabs']}
      >
        <TabList
          label="Notes by phase"
          items={(isRound({ id }) ? phases.filter((phase) => phase.id === tab) : phases).map(
            (phase) => ({ value: phase.id, title: phase.title }),
          )}
        />
        {phases.map((phase) => (
          <TabPanel
            key={phase.id}
            value={phase.id}
            isKept
            label={phase.title}
            className={styles['panel']}
          >
            <NoteField
              phase={phase}
              isReadOnly={isPaused}
              isShown={phase.id === tab}
              isPreview={isPreview}
              keep={(field) => {
                if (field === null) fields.current.delete(phase.id);
                else fields.current.set(phase.id, field);
              }}
            />
          </TabPanel>
        ))}
      </Tabs>
      {isRecorded ? (
        <SpeechBar
          phaseId={tab}
          onShow={(phase) => {
            setShown({ phaseId, tab: phase });
            if (isPreview) showPreview(false);
          }}
        />
      ) : null}
      <NotesFoot
        phaseId={tab}
        fieldOf={fieldOf}
        isPreview={isPreview}
        onPreview={showPreview}
        onCheck={tab === phaseId ? onCheck : null}
      />
      <Scratchpad />
    </div>
  );
}

function noteCommands(togglePreview: () => void, onCheck: (() => void) | null): readonly Command[] {
  return [
    ...(onCheck === null
      ? []
      : [
          {
            id: 'notes-check',
            title: 'Check this phase',
            section: 'Interview',
            keys: [checkChord],
            isForTyping: true,
            run: onCheck,
          },
        ]),
    {
      id: 'notes-preview',
      title: 'Preview the notes, or go back to writing',
      section: 'Interview',
      keys: [previewChord],
      isForTyping: true,
      run: togglePreview,
    },
    {
      id: 'notes-indent',
      title: 'Indent in the notes (Esc, then Tab, to leave)',
      section: 'Interview',
      keys: ['Tab'],
      isKeyOnly: true,
      isFieldKey: true,
      run: () => undefined,
    },
  ];
}
