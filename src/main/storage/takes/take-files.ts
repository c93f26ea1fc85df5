import { join } from 'node:path';
import { parseTakeName, takesFolder, type TakeName } from '../../../core/speech/take-name.js';
import { takeSeconds, takeTailBytes } from '../../../core/speech/take-length.js';
import { takeLimits } from '../../../core/speech/take-limits.js';
import { readTail } from '../../files/read-file.js';
import { bytesIfExists, namesIn, statIfExists } from '../../files/read-if-exists.js';

export type TakeFile = TakeName & {
  readonly file: string;
  readonly bytes: number;
  /** How long it is; null where its file does not say. */
  readonly sec: number | null;
};

/** The recordings in an attempt's folder; what others laid there, links among it, is none. */
export async function takesIn(attemptFolder: string): Promise<readonly TakeFile[]> {
  const folder = join(attemptFolder, takesFolder);
  if ((await statIfExists(folder))?.isDirectory() !== true) return [];
  const takes: TakeFile[] = [];
  for (const file of await namesIn(folder)) {
    const name = parseTakeName(file);
    const stats = name === null ? null : await statIfExists(join(folder, file));
    if (name === null || stats?.isFile() !== true) continue;
    const sec = takeSeconds(await readTail(join(folder, file), takeTailBytes));
    takes.push({ ...name, file, bytes: stats.size, sec });
  }
  return takes;
}

/** Null where there is none, or where it is larger than any of ours. */
export async function readTake(attemptFolder: string, file: string): Promise<Buffer | null> {
  const take = (await takesIn(attemptFolder)).find((one) => one.file === file);
  if (take === undefined || take.bytes > takeLimits.attempt) return null;
  return bytesIfExists(takePath(attemptFolder, file));
}

export const takePath = (attemptFolder: string, file: string): string =>
  join(attemptFolder, takesFolder, file);
