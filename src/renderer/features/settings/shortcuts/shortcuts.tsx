import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useSettings } from '../../../state/settings/settings.js';
import { Button } from '../../../ui/controls/button.js';
import { SettingRow } from '../rows/setting-row.js';
import styles from '../settings.module.css';

const ShortcutsDialog = lazy(async () => ({
  default: (await import('./shortcuts-dialog.js')).ShortcutsDialog,
}));

/** How many keys are the person's own, and the way to all of them. */
export function Shortcuts(): ReactNode {
  const count = useSettings(({ shortcuts }) => Object.keys(shortcuts).length);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <SettingRow title="Keyboard shortcuts" hint="Your own keys for any command.">
      <Button onClick={() => setIsOpen(true)}>Change shortcuts…</Button>
      {count === 0 ? null : <p className={styles['plain']}>{count} changed</p>}
      <Suspense fallback={null}>
        {isOpen ? <ShortcutsDialog onClose={() => setIsOpen(false)} /> : null}
      </Suspense>
    </SettingRow>
  );
}
