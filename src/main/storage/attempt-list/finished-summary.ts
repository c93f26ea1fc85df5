import { join } from 'node:path';
import { promptSchema } from '../../../core/prompt/prompt.js';
import type { AttemptSummary } from '../../../core/history/attempt-summary.js';
import { promptReader } from '../attempt-folder/prompt-reader.js';
import { changedFiles } from '../attempt-folder/changed-files.js';
import { readOutcome } from '../attempt-folder/outcome.js';
import type { StorageContext } from '../data-folder/storage-context.js';
import { readManifest, aboutIn } from '../attempt-folder/manifest.js';
import { summaryOf } from './attempt-summary.js';

/** The summary of a finished attempt; null where it takes more than a look to tell. */
export type FinishedReader = (id: string) => Promise<AttemptSummary | null>;

/**
 * Summarises finished attempts without their journals, so that a lost index is soon rebuilt. Where a score comes from a changed
 * file, the person is told.
 */
export function finishedReader({ folder, notify }: StorageContext): FinishedReader {
  const promptOf = promptReader(promptSchema);
  return async (id) => {
    const path = join(folder.attempts, id);
    const read = await readManifest(path);
    const about = read.kind === 'read' && read.manifest.isFinished ? aboutIn(read.manifest) : null;
    if (read.kind !== 'read' || about === null) return null;
    // When it was taken, and what the code had by then, stands in the journal alone.
    const isOld = about.hintsTaken?.some(
      ({ atSec, had }) => atSec === undefined || had === undefined,
    );
    if (isOld === true) return null;
    const prompt = await promptOf(path);
    if (prompt === null) return null;
    const outcome = await readOutcome(path);
    const changed = await changedFiles(path, read.manifest, /^(prompt|grades|settled)\b/);
    const told = new Set([...changed, ...outcome.unreadable]);
    if (told.size > 0) {
      const files = [...told].join(', ');
      // Many attempts may be at one prompt, so that its title does not tell which.
      const text = `“${prompt.title}” was changed outside Hotseat: ${files} in ${path}.`;
      notify({ kind: 'changed', text });
    }
    const scored = { ...prompt, hintsTaken: about.hintsTaken ?? [] };
    return summaryOf(id, scored, { ...about, isSubmitted: true }, outcome);
  };
}
