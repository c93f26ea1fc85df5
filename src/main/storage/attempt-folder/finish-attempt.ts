import { hintsTaken } from '../../../core/interviewer/hints.js';
import { dirname, join } from 'node:path';
import { promptName, type StoredAttempt } from './read-attempt.js';
import { partsOf } from './readable-files.js';
import { codeRunHash } from './code-run-file.js';
import { compactName, removePlain, writeCompact } from '../journal/compact-journal.js';
import { gradeHashes } from './grade-files.js';
import { withHash, writeManifest } from './manifest.js';
import { hashOf } from '../../files/sha256.js';
import type { FolderWriter } from '../../files/folder-writer.js';
import { readBytes } from '../../files/read-file.js';

/**
 * Writes a submitted attempt's parts, its compact journal, and last the manifest that declares it
 * finished; only then the plain journal goes. May be repeated.
 */
export async function finishAttempt(
  writer: FolderWriter,
  attempt: StoredAttempt,
): Promise<StoredAttempt> {
  const { folder, prompt, state } = attempt;
  const parts: Record<string, string> = {
    ...(await gradeHashes(folder)),
    ...(await codeRunHash(folder)),
  };
  for (const { path, text } of partsOf(state, prompt)) {
    const file = join(folder, path);
    await writer.makeFolder(dirname(file));
    await writer.write(file, text);
    parts[path] = hashOf(text);
  }
  parts[promptName] = hashOf(await readBytes(join(folder, promptName)));
  const journal = attempt.isCompact
    ? await readBytes(join(folder, compactName))
    : await writeCompact(writer, folder);
  parts[compactName] = hashOf(journal);
  const { promptId, mode, level, startedAtMs, elapsedSec } = state;
  const taken = hintsTaken(prompt, state).map(({ criteria, steps, atSec, had = [] }) => ({
    criteria: [...criteria],
    steps,
    atSec,
    had: [...had],
  }));
  const about = withHash({
    promptId,
    mode,
    level,
    startedAtMs,
    elapsedSec,
    ...(taken.length === 0 ? {} : { hintsTaken: taken }),
    pace: { phaseSec: state.phaseSec, timeFactor: state.timeFactor },
    ...(state.guess === undefined ? {} : { guess: state.guess }),
  });
  await writeManifest(writer, folder, { schema: 1, isFinished: true, parts, about });
  // Both may stay: readers take either.
  await removePlain(writer, folder).catch(() => undefined);
  return { ...attempt, isFinished: true, isCompact: true };
}
