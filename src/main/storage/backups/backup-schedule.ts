import { serialQueue } from '../../async/serial-queue.js';
import { backUp } from './backups.js';
import type { DataFolder } from '../data-folder/data-folder.js';

const firstAfterMs = 60_000;
const everyMs = 30 * 60_000;

export type BackupSchedule = {
  /** Runs a task while no backup is made: one that drops what is old must not see another half made. */
  readonly inTurn: <T>(task: () => Promise<T>) => Promise<T>;
  /** Ends it, after one that is under way. */
  readonly stop: () => Promise<void>;
};

/**
 * Backs up a minute after the start and then every half hour. A backup that fails (a full disk)
 * is reported to `onError`, and the next one tries again.
 */
export function keepBackups(
  folder: DataFolder,
  nowMs: () => number,
  onError: (error: unknown) => void,
): BackupSchedule {
  const inTurn = serialQueue();
  const backUpNow = (): void => {
    inTurn(() => backUp(folder, nowMs())).catch(onError);
  };
  const first = setTimeout(backUpNow, firstAfterMs);
  const others = setInterval(backUpNow, everyMs);
  return {
    inTurn,
    stop: () => {
      clearTimeout(first);
      clearInterval(others);
      return inTurn(async () => undefined);
    },
  };
}
