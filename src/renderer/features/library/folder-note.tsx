import type { ReactNode } from 'react';
import { useLibrary } from '../../state/library-store.js';
import { Button } from '../../ui/button.js';
import { ErrorNote } from '../../ui/error-note.js';
import { explain } from '../../ui/explain.js';

/** Said before anything else: in a folder that cannot be written, no attempt can be kept. */
export function FolderNote({ onShowFolder }: { readonly onShowFolder: () => void }): ReactNode {
  const status = useLibrary((state) => state.status);
  if (status === null || status.isDataWritable) return null;
  return (
    <ErrorNote
      {...explain({ kind: 'not-writable', path: status.dataDir })}
      actions={<Button onClick={onShowFolder}>Show the folder</Button>}
    />
  );
}
