import { backUp } from './backups.js';
import type { DataFolder } from '../data-folder/data-folder.js';

const firstAfterMs = 60_000;
const everyMs = 30 * 60_000;

/**
 * Backs up a minute after the start and then every half hour. A backup that fails (a full disk)
 * is reported to `onError`, and the next one tries again. Answers how to stop, after one that is under way.
 */
export function keepBackups(
  folder: DataFolder,
  nowMs: () => number,
  onError: (error: unknown) => void,
): () => Promise<void> {
  let underWay: Promise<unknown> = Promise.resolve();
  const backUpNow = (): void => {
    underWay = underWay.then(() => backUp(folder, nowMs())).catch(onError);
  };
  const first = setTimeout(backUpNow, firstAfterMs);
  const others = setInterval(backUpNow, everyMs);
  return async () => {
    clearTimeout(first);
    clearInterval(others);
    await underWay;
  };
}
