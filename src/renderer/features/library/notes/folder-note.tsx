import type { ReactNode } from 'react';
import { useLibrary } from '../../../state/library/library-store.js';
import { Button } from '../../../ui/controls/button.js';
import { ErrorNote } from '../../../ui/status/error-note.js';
import { errorWords } from '../../../ui/words/error-words.js';

/** Said before anything else: in a folder that cannot be written, no attempt can be kept. */
export function FolderNote({ onShowFolder }: { readonly onShowFolder: () => void }): ReactNode {
  const lockedFolder = useLibrary((state) => state.lockedFolder);
  if (lockedFolder === null) return null;
  return (
    <ErrorNote
      {...errorWords({ kind: 'not-writable', path: lockedFolder })}
      actions={<Button onClick={onShowFolder}>Show the folder</Button>}
    />
  );
}
