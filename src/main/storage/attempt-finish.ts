import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { journalName, promptName, type StoredAttempt } from './attempt-folder.js';
import { partsOf } from './attempt-parts.js';
import { codeRunHash } from './code-run-file.js';
import { gradeHashes } from './grades.js';
import { hashOf, sealed, writeManifest } from './manifest.js';
import { writeFileSafely } from './write-file.js';

/** Writes a submitted attempt's parts, and last the manifest that declares it finished. May be repeated. */
export async function finishAttempt(attempt: StoredAttempt): Promise<StoredAttempt> {
  const { folder, prompt, state } = attempt;
  const parts: Record<string, string> = {
    ...(await gradeHashes(folder)),
    ...(await codeRunHash(folder)),
  };
  for (const { path, text } of partsOf(state, prompt)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await writeFileSafely(file, text);
    parts[path] = hashOf(text);
  }
  for (const name of [promptName, journalName]) {
    parts[name] = hashOf(await readFile(join(folder, name)));
  }
  const { promptId, mode, level, startedAtMs, elapsedSec } = state;
  const about = sealed({ promptId, mode, level, startedAtMs, elapsedSec });
  await writeManifest(folder, { schema: 1, isFinished: true, parts, about });
  return { ...attempt, isFinished: true };
}
