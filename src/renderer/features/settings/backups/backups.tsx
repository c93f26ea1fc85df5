import { lazy, Suspense, useState, type ReactNode } from 'react';
import { counted } from '../../../../core/counted.js';
import { sizeWords } from '../../../../core/exchange/export-names.js';
import type { BackupView } from '../../../../ipc/views.js';
import { Button } from '../../../ui/controls/button.js';
import { ErrorNote } from '../../../ui/status/error-note.js';
import { errorWords } from '../../../ui/words/error-words.js';
import { dayWords, hourWords } from '../../../ui/words/time-words.js';
import { SettingRow } from '../rows/setting-row.js';
import styles from './backups.module.css';
import { useBackups, type BackupOutcome } from './use-backups.js';

const Confirm = lazy(async () => ({
  default: (await import('../../../ui/overlays/confirm.js')).Confirm,
}));

/** The backups that Hotseat makes by itself, and the way back to one. */
export function Backups(): ReactNode {
  const { backups, outcome, restore } = useBackups();
  const [wanted, setWanted] = useState<BackupView | null>(null);
  const [nowMs] = useState(() => Date.now());
  const when = ({ atMs }: BackupView): string => `${dayWords(atMs, nowMs)}, ${hourWords(atMs)}`;
  return (
    <SettingRow
      isPart
      title="Backups"
      hint="Made every half hour while something changes. Kept: all of two days, then one a day, a week, a month."
    >
      {backups?.length === 0 ? (
        <p className={styles['status']}>
          None yet. The first is made a minute after Hotseat starts.
        </p>
      ) : null}
      {backups === null || backups.length === 0 ? null : (
        <ul className={styles['list']} aria-label="Backups" tabIndex={0}>
          {backups.map((backup) => (
            <li key={backup.name} className={styles['backup']}>
              <span className={styles['when']}>{when(backup)}</span>
              <span className={styles['size']}>
                {counted(backup.attempts, 'attempt')} · {sizeWords(backup.bytes)}
              </span>
              <Button
                look="quiet"
                disabled={outcome.kind === 'restoring'}
                aria-label={`Restore the backup of ${when(backup)}…`}
                onClick={() => setWanted(backup)}
              >
                Restore…
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p role="status" className={styles['status']}>
        {outcomeWords(outcome)}
      </p>
      {outcome.kind === 'failed' ? <ErrorNote {...errorWords(outcome.error)} /> : null}
      <Suspense fallback={null}>
        {wanted === null ? null : (
          <Confirm
            isOpen
            title="Restore this backup?"
            description={`Your attempts become what they were at this backup: ${when(wanted)}, ${counted(wanted.attempts, 'attempt')}. Newer attempts move to the trash; flash answers and settings stay. Hotseat backs up today’s state first, so you can undo this.`}
            verb="Restore"
            look="primary"
            onCancel={() => setWanted(null)}
            onConfirm={() => {
              setWanted(null);
              void restore(wanted);
            }}
          />
        )}
      </Suspense>
    </SettingRow>
  );
}

function outcomeWords(outcome: BackupOutcome): string | null {
  if (outcome.kind === 'restoring') return 'Restoring…';
  if (outcome.kind !== 'restored') return null;
  const { restored, trashed } = outcome.counts;
  if (restored + trashed === 0) return 'Nothing had changed since.';
  const back = `${counted(restored, 'attempt')} restored.`;
  const gone = trashed === 0 ? '' : ` ${counted(trashed, 'attempt')} moved to the trash.`;
  return `${back}${gone} To undo this, restore the newest backup.`;
}
