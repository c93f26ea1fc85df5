import { app } from 'electron';
import { mkdirSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommandLine } from './command-line.js';

/** The built renderer, beside this file in out/. */
export const rendererFolder = (): string => join(import.meta.dirname, '../renderer');

/** The bank: in the resources of a packaged app, else in the checkout. */
export const promptsFolder = (): string => join(besideFolder(), 'prompts');

/** The window's icon, where the system does not take it from the program file. */
export const iconFile = (): string => join(besideFolder(), 'resources', 'icon-128.png');

const besideFolder = (): string => (app.isPackaged ? process.resourcesPath : app.getAppPath());

/**
 * The person's data. A folder named on the command line brings its own browser profile, so that it
 * also has its own single-instance lock; `--user-data-dir`, which Chromium reads itself, goes first.
 */
export function settleFolders({ dataDir }: Pick<CommandLine, 'dataDir'>): string {
  if (dataDir === null) return join(app.getPath('userData'), 'data');
  if (!app.commandLine.hasSwitch('user-data-dir')) app.setPath('userData', profileFor(dataDir));
  return dataDir;
}

function profileFor(dataDir: string): string {
  const profile = join(dataDir, 'profile');
  try {
    mkdirSync(profile, { recursive: true, mode: 0o700 });
    return profile;
  } catch {
    // A folder that cannot be written is shown all the same; Chromium needs one that can.
    const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
    return join(tmpdir(), `hotseat-${name}`);
  }
}
