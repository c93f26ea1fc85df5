import { app } from 'electron';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DataFrom } from '../../ipc/views.js';
import type { CommandLine } from './command-line.js';
import { profileFor } from './profile-folder.js';
import { readChosenFolder } from '../storage/data-folder/chosen-folder.js';

/** Where the person's data lies, and who said so. */
export type DataPlace = {
  readonly dir: string;
  readonly from: DataFrom;
  /** The app's own folder on this machine, wherever the data lies: a stick or a shared folder is not to hold keys. */
  readonly machineDir: string;
};

/**
 * The command line goes first, then a folder named `hotseat-data` beside the program (from a stick,
 * say), then the choice made in the settings. The first two bring their own browser profile;
 * `--user-data-dir`, which Chromium reads itself, goes before that.
 */
export function resolveDataFolder({ dataDir }: Pick<CommandLine, 'dataDir'>): DataPlace {
  const machineDir = app.getPath('userData');
  const place = { ...placeOf(dataDir, machineDir), machineDir };
  const hasProfile = place.from === 'command-line' || place.from === 'portable';
  if (hasProfile && !app.commandLine.hasSwitch('user-data-dir')) {
    app.setPath('userData', profileFor(place.dir));
  }
  return place;
}

/** Where data lies as long as nobody says otherwise. */
export const defaultPlace = (machineDir: string): DataPlace => ({
  dir: join(machineDir, 'data'),
  from: 'usual',
  machineDir,
});

function placeOf(dataDir: string | null, machineDir: string): Omit<DataPlace, 'machineDir'> {
  if (dataDir !== null) return { dir: dataDir, from: 'command-line' };
  const portable = join(programFolder(), 'hotseat-data');
  if (existsSync(portable)) return { dir: portable, from: 'portable' };
  const chosen = readChosenFolder(machineDir);
  return chosen === null ? defaultPlace(machineDir) : { dir: chosen, from: 'chosen' };
}

/** The folder that a person sees the program in. */
function programFolder(): string {
  if (!app.isPackaged) return app.getAppPath();
  // An AppImage runs from a mount of its own; on macOS the program is deep in Hotseat.app.
  const program = process.env['APPIMAGE'] ?? process.execPath;
  return process.platform === 'darwin' ? join(program, '../../../..') : dirname(program);
}
