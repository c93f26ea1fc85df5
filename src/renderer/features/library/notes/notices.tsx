import X from 'lucide-react/icons/x';
import { useState, type ReactNode } from 'react';
import type { Notice } from '../../../../ipc/views.js';
import { useLibrary } from '../../../state/library/library-store.js';
import { IconButton } from '../../../ui/controls/icon-button.js';
import styles from './notes.module.css';

const none: readonly Notice[] = [];
// Beyond the component: a notice that was put away stays away when the library is shown again.
const dismissed = new Set<string>();

/** Files that were set aside or mended at the start, each said until it is put away. */
export function Notices(): ReactNode {
  const notices = useLibrary(({ status }) => status?.notices ?? none);
  const [, setCount] = useState(dismissed.size);
  const dismiss = (text: string): void => {
    dismissed.add(text);
    setCount(dismissed.size);
  };
  return notices
    .filter(({ text }) => !dismissed.has(text))
    .map(({ text }) => (
      <div key={text} role="status" className={styles['strip']}>
        <p className={styles['words']}>{text}</p>
        <IconButton aria-label="Dismiss this note" onClick={() => dismiss(text)}>
          <X size={14} aria-hidden="true" />
        </IconButton>
      </div>
    ));
}
