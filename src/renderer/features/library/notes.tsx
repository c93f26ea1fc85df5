import X from 'lucide-react/icons/x';
import { useState, type ReactNode } from 'react';
import { useLibrary } from '../../state/library-store.js';
import { Button } from '../../ui/button.js';
import { ErrorNote } from '../../ui/error-note.js';
import { explain } from '../../ui/explain.js';
import styles from './notes.module.css';

/** What the person should know before anything else: a data folder that cannot be written, files set aside. */
export function Notes({ onShowFolder }: { readonly onShowFolder: () => void }): ReactNode {
  const status = useLibrary((state) => state.status);
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  if (status === null) return null;
  return (
    <>
      {status.isDataWritable ? null : (
        <ErrorNote
          {...explain({ kind: 'not-writable', path: status.dataDir })}
          actions={<Button onClick={onShowFolder}>Show the folder</Button>}
        />
      )}
      {status.notices
        .filter(({ text }) => !dismissed.includes(text))
        .map(({ text }) => (
          <div key={text} role="status" className={styles['strip']}>
            <p className={styles['words']}>{text}</p>
            <button
              type="button"
              className={styles['dismiss']}
              aria-label="Dismiss this note"
              onClick={() => setDismissed([...dismissed, text])}
            >
              <X size={14} aria-hidden="true" />
            </button>
          </div>
        ))}
    </>
  );
}
