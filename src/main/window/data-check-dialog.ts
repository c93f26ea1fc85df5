import { dialog, type BrowserWindow } from 'electron';
import { counted } from '../../core/counted.js';
import { isSound, type DataCheck, type Finding } from '../storage/check/check-report.js';
import type { Storage } from '../storage/storage.js';

const shownFindings = 8;

/**
 * Looks through the person's data and says what is in it; repairs only what they want repaired. Who calls while it is at
 * that, from the menu and from the settings, gets no second one.
 */
export function dataCheckDialog(
  window: BrowserWindow,
  storage: Promise<Storage>,
): () => Promise<void> {
  let isChecking = false;
  return async () => {
    if (isChecking) return;
    isChecking = true;
    try {
      await lookAndTell(window, await storage);
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      const message = 'Hotseat could not check your data.';
      await dialog.showMessageBox(window, { type: 'error', message, detail });
    } finally {
      isChecking = false;
    }
  };
}

async function lookAndTell(window: BrowserWindow, { check, repair }: Storage): Promise<void> {
  const found = await check();
  if (await wantsRepair(window, found)) await tell(window, await repair());
}

async function wantsRepair(window: BrowserWindow, found: DataCheck): Promise<boolean> {
  if (isSound(found)) {
    await tell(window, found);
    return false;
  }
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: `Hotseat found ${counted(found.findings.length, 'thing')} to look at.`,
    detail: `${counts(found)}\n\n${list(found.findings)}\n\nA repair makes a backup first and deletes nothing.`,
    buttons: ['Repair', 'Not Now'],
    defaultId: 0,
    cancelId: 1,
  });
  return response === 0;
}

async function tell(window: BrowserWindow, found: DataCheck): Promise<void> {
  const { findings, backup } = found;
  const isWell = isSound(found);
  const parts = [
    counts(found),
    ...(backup === null ? [] : [`Backed up first as ${backup}.`]),
    ...(findings.length === 0 ? [] : [list(findings)]),
  ];
  await dialog.showMessageBox(window, {
    type: isWell ? 'info' : 'warning',
    message: isWell ? 'Your data is intact.' : 'Some of your data could not be repaired.',
    detail: parts.join('\n\n'),
  });
}

function counts(found: DataCheck): string {
  const { attempts, submitted, grades, backups, inTrash, inQuarantine } = found;
  return [
    `${counted(attempts, 'attempt')}, ${submitted} of them submitted, with ${counted(grades, 'grade')}.`,
    `${counted(backups, 'backup')}; ${inTrash} in the trash, ${inQuarantine} in quarantine.`,
  ].join('\n');
}

function list(findings: readonly Finding[]): string {
  const lines = findings
    .slice(0, shownFindings)
    .map(({ path, detail, repaired }) => `${path}: ${detail}${repaired ? ` (${repaired})` : ''}`);
  const more = findings.length - lines.length;
  return [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
}
