import { backUp } from './backups.js';
import type { DataFolder } from './data-folder.js';

const firstAfterMs = 60_000;
const everyMs = 30 * 60_000;

/**
 * Backs up a minute after the start and then every half hour. A backup that fails (a full disk)
 * is reported to `onError`, and the next one tries again. Answers how to stop.
 */
export function keepBackups(
  folder: DataFolder,
  nowMs: () => number,
  onError: (error: unknown) => void,
): () => void {
  const backUpNow = (): void => void backUp(folder, nowMs()).catch(onError);
  const first = setTimeout(backUpNow, firstAfterMs);
  const others = setInterval(backUpNow, everyMs);
  return () => {
    clearTimeout(first);
    clearInterval(others);
  };
}
