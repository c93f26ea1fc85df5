import { useEffect, useState } from 'react';
import type { AppError } from '../../../../ipc/errors.js';
import type { Output } from '../../../../ipc/contract.js';
import type { BackupView } from '../../../../ipc/views.js';
import { call } from '../../../bridge.js';

/** What came of the last thing that was done with a backup. */
export type BackupOutcome =
  | { readonly kind: 'nothing' | 'restoring' }
  | { readonly kind: 'failed'; readonly error: AppError }
  | { readonly kind: 'restored'; readonly counts: Output<'backup:restore'> };

type BackupsControl = {
  /** Null until they are known. */
  readonly backups: readonly BackupView[] | null;
  readonly outcome: BackupOutcome;
  readonly restore: (backup: BackupView) => Promise<void>;
};

/** The backups, newest first, and what brings one back. */
export function useBackups(): BackupsControl {
  const [backups, setBackups] = useState<readonly BackupView[] | null>(null);
  const [outcome, setOutcome] = useState<BackupOutcome>({ kind: 'nothing' });
  const load = async (): Promise<void> => {
    const reply = await call('backup:list');
    if (reply.ok) setBackups(reply.value);
    else setOutcome({ kind: 'failed', error: reply.error });
  };
  useEffect(() => void load(), []);
  const restore = async ({ name }: BackupView): Promise<void> => {
    setOutcome({ kind: 'restoring' });
    const reply = await call('backup:restore', { name });
    setOutcome(
      reply.ok ? { kind: 'restored', counts: reply.value } : { kind: 'failed', error: reply.error },
    );
    await load();
  };
  return { backups, outcome, restore };
}
