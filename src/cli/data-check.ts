import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readChosenFolder } from '../main/storage/data-folder/chosen-folder.js';
import { checkData, repairData } from '../main/storage/check/check-data.js';
import { isSound, type DataCheck } from '../main/storage/check/check-report.js';
import { holdFolder } from '../main/storage/data-folder/folder-lock.js';

// npm run -s data:check -- [--data-dir DIR] [--repair] [--json]
// Ends with 0 where all is sound or was repaired, 1 where something is wrong, 2 where it could not look.

const usage = 'npm run -s data:check -- [--data-dir DIR] [--repair] [--json]';

process.exitCode = await main();

async function main(): Promise<number> {
  const options = read();
  if (options === null) return 2;
  const { dataDir, isRepairing, isJson } = options;
  if (isRepairing) {
    const hold = await holdFolder(dataDir, 'repair', () => undefined);
    if (hold.kind === 'taken') {
      console.error(`Hotseat is using ${dataDir}. Close it before you repair.`);
      return 2;
    }
  }
  const look = isRepairing ? repairData : checkData;
  const check = await look(dataDir, Date.now);
  console.log(
    isJson ? JSON.stringify({ ...check, isSound: isSound(check) }, null, 2) : text(check),
  );
  return isSound(check) ? 0 : 1;
}

type Options = {
  readonly dataDir: string;
  readonly isRepairing: boolean;
  readonly isJson: boolean;
};

function read(): Options | null {
  try {
    const { values } = parseArgs({
      options: {
        'data-dir': { type: 'string' },
        repair: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    return {
      dataDir: resolve(values['data-dir'] ?? usualDataDir()),
      isRepairing: values.repair,
      isJson: values.json,
    };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\nUsage: ${usage}`);
    return null;
  }
}

/** Where the app keeps its data when it is given no folder; Electron's `userData` for "hotseat". */
function usualDataDir(): string {
  const home = homedir();
  const folders: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
    darwin: join(home, 'Library', 'Application Support'),
    win32: process.env['APPDATA'] ?? join(home, 'AppData', 'Roaming'),
  };
  const configured = process.env['XDG_CONFIG_HOME'] ?? join(home, '.config');
  const appFolder = join(folders[process.platform] ?? configured, 'hotseat');
  return readChosenFolder(appFolder) ?? join(appFolder, 'data');
}

function text(check: DataCheck): string {
  const { findings, backup } = check;
  const lines = findings.map(
    ({ kind, path, detail, repaired }) =>
      `${repaired === null ? '✕' : '✓'} ${kind}: ${path}: ${detail}${repaired === null ? '' : ` → ${repaired}`}`,
  );
  return [
    check.dataDir,
    `${check.attempts} attempts (${check.submitted} submitted, ${check.graded} graded), ` +
      `${check.grades} grades, ${check.events} events, ${check.backups} backups, ` +
      `${check.inTrash} in the trash, ${check.inQuarantine} in quarantine`,
    ...(backup === null ? [] : [`backed up first: ${backup}`]),
    ...(findings.length === 0 ? ['Everything is intact.'] : lines),
  ].join('\n');
}
