import type { ReactNode } from 'react';
import styles from './keys-overlay.module.css';
import { groupedBy } from '../../core/grouped-by.js';
import { isSingleCharacter } from '../state/commands/chord.js';
import { allCommands, useCommands, type Command } from '../state/commands/commands.js';
import { keyWords } from '../state/commands/keys.js';
import { closeOverlay } from '../state/overlay.js';
import { useSettings } from '../state/settings/settings.js';
import { Dialog } from '../ui/overlays/dialog.js';
import { Kbd } from '../ui/controls/kbd.js';

/** The keys of the screen in sight, read from the same commands that the keyboard runs. */
export function KeysOverlay(): ReactNode {
  const registry = useCommands();
  const hasSingleKeys = useSettings((settings) => settings.hasSingleKeys);
  const keyed = allCommands(registry)
    .map((command) => ({ command, keys: activeKeys(command, hasSingleKeys) }))
    .filter(({ keys }) => keys.length > 0);
  const sections = groupedBy(keyed, ({ command }) => command.section);
  return (
    <Dialog isOpen onClose={closeOverlay} title="Keyboard shortcuts" size="wide">
      <div className={styles['sections']}>
        {[...sections].map(([section, rows]) => (
          <section key={section} className={styles['section']}>
            <h3 className={styles['heading']}>{section}</h3>
            <dl>
              {rows.map(({ command, keys }) => (
                <div key={command.id} className={styles['row']}>
                  <dt>{command.title}</dt>
                  <dd className={styles['keys']}>
                    {keys.map((chord) => (
                      <Kbd key={chord}>{keyWords(chord)}</Kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function activeKeys({ keys = [] }: Command, hasSingleKeys: boolean): readonly string[] {
  return keys.filter((chord) => hasSingleKeys || !isSingleCharacter(chord));
}
