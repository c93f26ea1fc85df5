import FolderOpen from 'lucide-react/icons/folder-open';
import { useMemo, type ReactNode } from 'react';
import { useProvidedCommands, type Command } from '../../../state/commands/commands.js';
import { showAttemptFiles } from '../../../state/exported.js';
import { IconButton } from '../../../ui/controls/icon-button.js';

/** Leads to the attempt's files on the disk. */
export function ShowFiles({ attemptId }: { readonly attemptId: string }): ReactNode {
  const commands = useMemo(
    (): readonly Command[] => [
      {
        id: 'review-show',
        title: 'Show the attempt’s files',
        section: 'Report',
        run: () => void showAttemptFiles(attemptId),
      },
    ],
    [attemptId],
  );
  useProvidedCommands('review-files', commands);
  return (
    <IconButton
      aria-label="Show the attempt’s files"
      onClick={() => void showAttemptFiles(attemptId)}
    >
      <FolderOpen size={16} aria-hidden="true" />
    </IconButton>
  );
}
