import type { Notice } from '../../ipc/views.js';
import { openIndex } from './attempt-list/attempt-index.js';
import { openAttempts, type Attempts } from './attempts.js';
import { checkData, repairData } from './check/check-data.js';
import type { DataCheck } from './check/check-report.js';
import { dataFolder, isWritable, type DataFolder } from './data-folder/data-folder.js';
import { keepPrivate } from './data-folder/keep-private.js';
import { keepText } from './data-folder/quarantine.js';
import { keepBackups } from './backups/backup-schedule.js';
import { lazy } from '../async/lazy.js';
import { openPacks, type Packs } from './stores/pack-store.js';
import type { TrendStore } from './trends/trend-store.js';
import { purgeTrash } from './trash.js';
import { openSelfTests, type SelfTests } from './stores/self-test-store.js';
import { openSettings, type SettingsStore } from './settings-file/settings-store.js';

/** All that Hotseat keeps for a person. */
export type Storage = {
  readonly folder: DataFolder;
  readonly isWritable: boolean;
  readonly settings: SettingsStore;
  readonly selfTests: SelfTests;
  readonly attempts: Attempts;
  readonly packs: Packs;
  /** What charts need of the attempts; opened at its first use, so that no start waits for it. */
  readonly trends: () => Promise<TrendStore>;
  /** Keeps the text of a change to an attempt that could not be read; answers where. */
  readonly setAside: (attemptId: string, text: string) => Promise<string>;
  /** Looks through the whole folder. */
  readonly check: () => Promise<DataCheck>;
  /** The same, and mends it after a backup. */
  readonly repair: () => Promise<DataCheck>;
  /** What the person should know about their files, so far. */
  readonly notices: () => readonly Notice[];
  /** Says one more of them, found by a thread. */
  readonly notify: (notice: Notice) => void;
  readonly close: () => Promise<void>;
};

/** Opens a data folder, new or old, also one that cannot be written. `onError` hears of the background's errors. */
export async function openStorage(
  root: string,
  nowMs: () => number,
  onError: (error: unknown) => void,
): Promise<Storage> {
  const folder = dataFolder(root);
  const notices = new Map<string, Notice>();
  const notify = (notice: Notice): void => {
    if (!notices.has(notice.text)) notices.set(notice.text, notice);
  };
  const context = { folder, nowMs, notify };
  const writable = await isWritable(folder);
  const [settings, selfTests, index] = await Promise.all([
    openSettings(context),
    openSelfTests(context),
    openIndex(context),
  ]);
  const attempts = openAttempts(context, index);
  const inUse = { index, whileClosed: attempts.whileClosed };
  const stopKeeping = writable ? keepHouse(folder, nowMs, onError) : async () => undefined;
  return {
    folder,
    isWritable: writable,
    settings,
    selfTests,
    attempts,
    packs: openPacks(folder),
    trends: lazy(async () => {
      const { openTrends } = await import('./trends/trend-store.js');
      return openTrends(context);
    }),
    setAside: (attemptId, text) => keepText(folder, `${attemptId}-change.json`, text, nowMs()),
    check: () => checkData(root, nowMs, inUse),
    repair: () => repairData(root, nowMs, inUse),
    notices: () => [...notices.values()],
    notify,
    close: async () => {
      await attempts.close();
      await stopKeeping();
    },
  };
}

/** What goes on in the background; where the disk refuses, the next time tries again. */
function keepHouse(
  folder: DataFolder,
  nowMs: () => number,
  onError: (error: unknown) => void,
): () => Promise<void> {
  const stopBackups = keepBackups(folder, nowMs, onError);
  const done = [purgeTrash(folder, nowMs()), keepPrivate(folder)].map((task: Promise<unknown>) =>
    task.catch(onError),
  );
  return async () => {
    await stopBackups();
    await Promise.all(done);
  };
}
