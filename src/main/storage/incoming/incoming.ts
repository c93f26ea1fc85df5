import type { FlashEvent } from '../../../core/schedule/flash-event.js';
import type { Result } from '../../../core/result.js';
import type { AppError } from '../../../ipc/errors.js';
import type { BackupView } from '../../../ipc/views.js';
import { bytesIfExists } from '../../files/read-if-exists.js';
import { decodeRecords } from '../journal/journal-format.js';
import { copyOfAttempt, type AttemptCopy } from './attempt-copy.js';
import { carryOut, type CarryOutParts } from './carry-out.js';
import { backupViews, restoreBackup, type Restored } from './restore-backup.js';
import { newStaging, type Staging } from './staging.js';

/** Whole attempts that leave the data folder and come into it. */
export type Incoming = {
  /** The files of an attempt while nothing writes on them. */
  readonly copyOf: (id: string) => Promise<AttemptCopy>;
  /** The answers to flash questions, as far as their file is whole; null where there are none. */
  readonly flashLog: () => Promise<Buffer | null>;
  readonly stage: () => Staging;
  /** Brings in all that was staged under these ids, beside what is there, and keeps the answers. */
  readonly bringIn: (
    staging: Staging,
    comes: readonly string[],
    flash: readonly FlashEvent[],
  ) => Promise<void>;
  readonly backups: () => Promise<readonly BackupView[]>;
  readonly restore: (name: string) => Promise<Result<Restored, AppError>>;
};

type Parts = CarryOutParts & {
  /** Runs a task while no backup is made. */
  readonly whileNoBackup: <T>(task: () => Promise<T>) => Promise<T>;
};

export function openIncoming({ whileNoBackup, ...parts }: Parts): Incoming {
  const { folder, nowMs } = parts.context;
  return {
    copyOf: (id) => parts.whileClosed(id, () => copyOfAttempt(folder.attempts, id)),
    flashLog: async () => {
      const bytes = await bytesIfExists(folder.flash);
      return bytes === null ? null : bytes.subarray(0, decodeRecords(bytes).goodBytes);
    },
    stage: () => newStaging(folder, nowMs()),
    bringIn: async (staging, comes, flash) => {
      const plan = await staging.decide({ atMs: nowMs(), comes: [...comes], leaves: [], flash });
      await carryOut(parts, staging.path, plan);
    },
    backups: () => whileNoBackup(() => backupViews(folder)),
    restore: (name) => whileNoBackup(() => restoreBackup(parts, name)),
  };
}
