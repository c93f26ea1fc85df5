import { useMemo, useState, type ReactNode } from 'react';
import { knownCommands } from '../../../../core/commands/known-commands.js';
import { foldText } from '../../../../core/fold-text.js';
import { groupedBy } from '../../../../core/grouped-by.js';
import { Dialog } from '../../../ui/overlays/dialog.js';
import { TextField } from '../../../ui/controls/text-field.js';
import { ShortcutRow } from './shortcut-row.js';
import styles from './shortcuts.module.css';

/** Every command with its keys, to be changed one by one. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const [query, setQuery] = useState('');
  const [editedId, setEditedId] = useState<string | null>(null);
  const sections = useMemo(() => {
    const wanted = foldText(query.trim());
    const found = knownCommands.filter(({ title, section }) =>
      foldText(`${title} ${section}`).includes(wanted),
    );
    return [...groupedBy(found, ({ section }) => section)];
  }, [query]);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="Keyboard shortcuts"
      description="Choose Change, then press the keys. Backspace leaves a command without a key, Escape changes nothing."
      size="wide"
    >
      <div className={styles['search']}>
        <TextField
          label="Find a command"
          placeholder="Find a command…"
          value={query}
          onType={setQuery}
          onCommit={setQuery}
        />
      </div>
      <div className={styles['found']}>
        {sections.length === 0 ? <p>No command by that name.</p> : null}
        {sections.map(([section, commands]) => (
          <section key={section} className={styles['section']}>
            <h3 className={styles['heading']}>{section}</h3>
            <ul>
              {commands.map((command) => (
                <ShortcutRow
                  key={command.id}
                  command={command}
                  isEdited={command.id === editedId}
                  onEdit={setEditedId}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
