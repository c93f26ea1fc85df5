import type { FlashEvent } from '../../core/schedule/flash-event.js';
import type { Notice } from '../../ipc/views.js';
import { namesIn } from '../files/read-if-exists.js';
import { openIndex, type AttemptIndex } from './attempt-list/attempt-index.js';
import { openAttempts, type Attempts } from './attempts.js';
import { checkData, repairData } from './check/check-data.js';
import type { DataCheck } from './check/check-report.js';
import { dataFolder, isWritable, type DataFolder } from './data-folder/data-folder.js';
import type { StorageContext } from './data-folder/storage-context.js';
import { keepPrivate } from './data-folder/keep-private.js';
import { keepText } from './data-folder/quarantine.js';
import { keepBackups, type BackupSchedule } from './backups/backup-schedule.js';
import { lazy } from '../async/lazy.js';
import { openPacks, type Packs } from './stores/pack-store.js';
import type { Incoming } from './incoming/incoming.js';
import { openTakes, type Takes } from './takes/takes.js';
import { purgeTrash } from './trash.js';
import { openSelfTests, type SelfTests } from './stores/self-test-store.js';
import { openSettings, type SettingsStore } from './settings-file/settings-store.js';

/** Keeps flash answers that came from elsewhere, where they are not known yet. */
type KeepFlash = (events: readonly FlashEvent[]) => Promise<void>;

/** All that Hotseat keeps for a person. */
export type Storage = {
  readonly folder: DataFolder;
  readonly isWritable: boolean;
  readonly settings: SettingsStore;
  readonly selfTests: SelfTests;
  readonly attempts: Attempts;
  readonly packs: Packs;
  readonly takes: Takes;
  /** Exports, imports and backups: whole attempts on their way; loaded at its first use. */
  readonly incoming: () => Promise<Incoming>;
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

/**
 * Opens a data folder, new or old, also one that cannot be written. `onError` hears of the background's errors;
 * `keepFlash` is the schedule's thread, where one holds the flash answers.
 */
export async function openStorage(
  root: string,
  nowMs: () => number,
  onError: (error: unknown) => void,
  keepFlash?: KeepFlash,
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
  if (writable) await settleIncoming({ context, index }).catch(onError);
  const attempts = openAttempts(context, index);
  const inUse = { index, whileClosed: attempts.whileClosed };
  const house = writable ? keepHouse(folder, nowMs, onError) : null;
  return {
    folder,
    isWritable: writable,
    settings,
    selfTests,
    attempts,
    packs: openPacks(folder),
    takes: openTakes(folder),
    incoming: lazy(async () => {
      const { openIncoming } = await import('./incoming/incoming.js');
      return openIncoming({
        context,
        ...inUse,
        keepFlash: keepFlash ?? (await keptDirectly(context)),
        whileNoBackup: (task) => house?.backups.inTurn(task) ?? task(),
      });
    }),
    setAside: (attemptId, text) => keepText(folder, `${attemptId}-change.json`, text, nowMs()),
    check: () => checkData(root, nowMs, inUse),
    repair: () => repairData(root, nowMs, inUse),
    notices: () => [...notices.values()],
    notify,
    close: async () => {
      await attempts.close();
      await house?.stop();
    },
  };
}

async function keptDirectly(context: StorageContext): Promise<KeepFlash> {
  const { flashJournal } = await import('./schedule/flash-journal.js');
  return async (events) => {
    await flashJournal(context).appendMissing(events);
  };
}

/** An import that a kill cut off, after it was decided, is brought to its end before anything is listed. */
async function settleIncoming({
  context,
  index,
}: {
  readonly context: StorageContext;
  readonly index: AttemptIndex;
}): Promise<void> {
  if ((await namesIn(context.folder.incoming)).length === 0) return;
  const { settleStagings } = await import('./incoming/carry-out.js');
  const keepFlash = await keptDirectly(context);
  const finished = await settleStagings({
    context,
    index,
    whileClosed: (_, task) => task(),
    keepFlash,
  });
  if (finished === 0) return;
  const text = 'An import that was cut off has been finished.';
  context.notify({ kind: 'recovered', text });
}

/** What goes on in the background; where the disk refuses, the next time tries again. */
function keepHouse(
  folder: DataFolder,
  nowMs: () => number,
  onError: (error: unknown) => void,
): { readonly backups: BackupSchedule; readonly stop: () => Promise<void> } {
  const backups = keepBackups(folder, nowMs, onError);
  const done = [purgeTrash(folder, nowMs()), keepPrivate(folder)].map((task: Promise<unknown>) =>
    task.catch(onError),
  );
  return {
    backups,
    stop: async () => {
      await backups.stop();
      await Promise.all(done);
    },
  };
}
