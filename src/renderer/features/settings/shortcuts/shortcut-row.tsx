import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { keyConflicts } from '../../../../core/commands/key-conflicts.js';
import type { KnownCommand } from '../../../../core/commands/known-commands.js';
import { keysOf } from '../../../../core/commands/shortcuts.js';
import { chordOfKey, keyWords } from '../../../state/commands/keys.js';
import { changeSettings, useSettings } from '../../../state/settings/settings.js';
import { Button } from '../../../ui/controls/button.js';
import { Kbd } from '../../../ui/controls/kbd.js';
import styles from './shortcuts.module.css';

type Props = {
  readonly command: KnownCommand;
  /** Whether the next keys are the new ones. */
  readonly isEdited: boolean;
  readonly onEdit: (id: string | null) => void;
};

/** A command, its keys, and what changes them. A key that is taken is not given twice. */
export function ShortcutRow({ command, isEdited, onEdit }: Props): ReactNode {
  const { id, title } = command;
  const shortcuts = useSettings((settings) => settings.shortcuts);
  const [problem, setProblem] = useState<string | null>(null);
  const keys = keysOf(command, shortcuts);
  const isOwn = Object.hasOwn(shortcuts, id);

  const set = (chord: string | null): void => {
    const next = { ...shortcuts, [id]: chord };
    const conflict = keyConflicts(next).find((one) => one.id === id);
    if (conflict !== undefined) {
      setProblem(`${keyWords(conflict.chord)} is already the key of “${conflict.with}”.`);
      return;
    }
    setProblem(null);
    onEdit(null);
    void changeSettings({ shortcuts: next });
  };
  const reset = (): void => {
    setProblem(null);
    void changeSettings({ shortcuts: without(shortcuts, id) });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isEdited || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') {
      setProblem(null);
      onEdit(null);
    } else if (event.key === 'Backspace' || event.key === 'Delete') set(null);
    else {
      const chord = chordOfKey(event);
      if (chord !== null) set(chord);
    }
  };

  return (
    <li className={styles['row']}>
      <span className={styles['title']}>{title}</span>
      <span className={styles['keys']}>
        {keys.length === 0 ? <span className={styles['none']}>no key</span> : null}
        {keys.map((chord) => (
          <Kbd key={chord}>{keyWords(chord)}</Kbd>
        ))}
      </span>
      {isOwn && !isEdited ? (
        <Button look="quiet" aria-label={`Usual keys for ${title}`} onClick={reset}>
          Usual
        </Button>
      ) : (
        <span />
      )}
      <Button
        aria-label={isEdited ? `Press the keys for ${title}` : `Change the keys of ${title}`}
        aria-pressed={isEdited}
        onClick={() => onEdit(isEdited ? null : id)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          if (isEdited) onEdit(null);
        }}
      >
        {isEdited ? 'Press keys…' : 'Change'}
      </Button>
      <p role="status" className={styles['problem']}>
        {problem}
      </p>
    </li>
  );
}

const without = <T,>(record: Readonly<Record<string, T>>, name: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
