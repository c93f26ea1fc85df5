import { readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { writerIn } from '../../files/folder-writer.js';

// The choice of a data folder lies in the app's own folder: in the data folder nobody would find it.

const nameIn = (appFolder: string): string => join(appFolder, 'data-folder.json');

/** The data folder that the person chose in the settings; null where they chose none. */
export function readChosenFolder(appFolder: string): string | null {
  try {
    const data: unknown = JSON.parse(readFileSync(nameIn(appFolder), 'utf8'));
    const isRecord = typeof data === 'object' && data !== null && 'dataDir' in data;
    return isRecord && typeof data.dataDir === 'string' && isAbsolute(data.dataDir)
      ? data.dataDir
      : null;
  } catch {
    return null; // absent or broken: the usual folder, which the settings show
  }
}

/** Remembers it for the next start; null goes back to the usual folder. */
export async function writeChosenFolder(appFolder: string, dataDir: string | null): Promise<void> {
  const writer = writerIn(appFolder);
  if (dataDir === null) {
    await writer.remove(nameIn(appFolder));
    return;
  }
  await writer.makeFolder(appFolder);
  await writer.write(nameIn(appFolder), `${JSON.stringify({ dataDir }, null, 1)}\n`);
}
