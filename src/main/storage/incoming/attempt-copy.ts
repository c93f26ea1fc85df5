import { join } from 'node:path';
import { isAttemptFile } from '../../../core/exchange/attempt-files.js';
import { takesFolder } from '../../../core/speech/take-name.js';
import { gradesName } from '../attempt-folder/grade-files.js';
import { bytesIfExists, namesIn, statIfExists } from '../../files/read-if-exists.js';

/** The files of an attempt by their path in its folder. */
export type AttemptCopy = ReadonlyMap<string, Buffer>;

/** All that an attempt is made of, as its folder has it now; empty where there is no such folder. */
export async function copyOfAttempt(attempts: string, id: string): Promise<AttemptCopy> {
  const folder = join(attempts, id);
  const copy = new Map<string, Buffer>();
  if ((await statIfExists(folder))?.isDirectory() !== true) return copy;
  const names = [
    ...(await namesIn(folder)),
    ...(await below(folder, gradesName)),
    ...(await below(folder, 'notes')),
    ...(await below(folder, takesFolder)),
  ];
  for (const path of names.filter(isAttemptFile).toSorted()) {
    if ((await statIfExists(join(folder, path)))?.isFile() !== true) continue;
    const bytes = await bytesIfExists(join(folder, path));
    if (bytes !== null) copy.set(path, bytes);
  }
  return copy;
}

async function below(folder: string, name: string): Promise<readonly string[]> {
  const path = join(folder, name);
  if ((await statIfExists(path))?.isDirectory() !== true) return [];
  return (await namesIn(path)).map((file) => `${name}/${file}`);
}
