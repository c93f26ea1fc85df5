import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { isRound } from '../../../../core/library/round-id.js';
import type { Phase, PromptKind } from '../../../../core/prompt/prompt.js';
import { connectSource, touch } from '../../../state/attempt/attempt-session.js';
import { theAttempt, useAttempt } from '../../../state/attempt/attempt-store.js';
import { TabList, TabPanel, Tabs } from '../../../ui/controls/tabs.js';
import { noteHint } from './notes-words.js';
import styles from './notes.module.css';

/** One field for each phase, all of them alive: each keeps its undo, its caret and its scroll. */
export function Notes(): ReactNode {
  const { id, kind, phases } = useAttempt((open) => open.prompt);
  const phaseId = useAttempt((open) => open.live.state.phaseId);
  const isPaused = useAttempt((open) => open.live.state.isPaused);
  const [shown, setShown] = useState({ phaseId, tab: phaseId });
  // Entering a phase opens its notes; within a phase the person looks where they like.
  const tab = shown.phaseId === phaseId ? shown.tab : phaseId;
  const fields = useRef(new Map<string, HTMLTextAreaElement>());

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
    <Tabs
      value={tab}
      onChange={(next) => setShown({ phaseId, tab: next })}
      className={styles['notes']}
    >
      <TabList
        label="Notes by phase"
        items={(isRound({ id }) ? phases.filter((phase) => phase.id === tab) : phases).map(
          (phase) => ({ value: phase.id, title: phase.title }),
        )}
      />
      {phases.map((phase) => (
        <TabPanel key={phase.id} value={phase.id} isKept className={styles['panel']}>
          <NoteField
            phase={phase}
            kind={kind}
            isReadOnly={isPaused}
            isShown={phase.id === tab}
            keep={(field) => {
              if (field === null) fields.current.delete(phase.id);
              else fields.current.set(phase.id, field);
            }}
          />
        </TabPanel>
      ))}
    </Tabs>
  );
}

type FieldProps = {
  readonly kind: PromptKind;
  readonly phase: Phase;
  readonly isReadOnly: boolean;
  readonly isShown: boolean;
  readonly keep: (field: HTMLTextAreaElement | null) => void;
};

function NoteField({ phase, kind, isReadOnly, isShown, keep }: FieldProps): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null);
  const [initial] = useState(() => theAttempt().live.state.texts[phase.id]?.text ?? '');
  const key = `notes ${phase.id}`;
  useLayoutEffect(() => {
    const area = field.current;
    if (area === null) return;
    // One goes on writing where one stopped.
    area.setSelectionRange(area.value.length, area.value.length);
    return connectSource(key, () => ({ kind: 'text', phaseId: phase.id, text: area.value }));
  }, [key, phase.id]);
  return (
    <textarea
      ref={(element) => {
        field.current = element;
        keep(element);
      }}
      className={styles['field']}
      defaultValue={initial}
      readOnly={isReadOnly}
      onInput={() => touch(key)}
      spellCheck={false}
      autoComplete="off"
      aria-label={`Notes for ${phase.title}`}
      placeholder={noteHint(kind, phase.title)}
      {...(isShown && { 'data-pane-focus': '' })}
    />
  );
}
