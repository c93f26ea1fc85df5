import type { ReactNode } from 'react';
import { useLibrary } from '../../state/library-store.js';
import { Button } from '../../ui/button.js';
import { ErrorNote } from '../../ui/error-note.js';
import { explain } from '../../ui/explain.js';

/** Said before anything else: in a folder that cannot be written, no attempt can be kept. */
export function FolderNote({ onShowFolder }: { readonly onShowFolder: () => void }): ReactNode {
  const lockedFolder = useLibrary((state) => state.lockedFolder);
  if (lockedFolder === null) return null;
  return (
    <ErrorNote
      {...explain({ kind: 'not-writable', path: lockedFolder })}
      actions={<Button onClick={onShowFolder}>Show the folder</Button>}
    />
  );
}
