import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where everything lies in a person's data folder. */
export type DataFolder = {
  readonly root: string;
  readonly settings: string;
  readonly selfTests: string;
  readonly index: string;
  readonly window: string;
  readonly attempts: string;
  readonly trash: string;
  readonly quarantine: string;
  readonly backups: string;
  /** Prompts by others, a folder for each pack. */
  readonly packs: string;
};

export function dataFolder(root: string): DataFolder {
  return {
    root,
    settings: join(root, 'settings.json'),
    selfTests: join(root, 'self-tests.json'),
    index: join(root, 'index.json'),
    window: join(root, 'window.json'),
    attempts: join(root, 'attempts'),
    trash: join(root, 'trash'),
    quarantine: join(root, 'quarantine'),
    backups: join(root, 'backups'),
    packs: join(root, 'packs'),
  };
}

/** Makes the folder where it is missing, and answers whether files can be written there. */
export async function isWritable({ root, attempts }: DataFolder): Promise<boolean> {
  const isMade = await mkdir(attempts, { recursive: true, mode: 0o700 }).then(
    () => true,
    () => false, // why, each later write says for itself
  );
  return isMade && canWriteIn(root);
}

/** Whether a file can be written in a folder that is there. */
export async function canWriteIn(folder: string): Promise<boolean> {
  const probe = join(folder, `.probe-${randomBytes(6).toString('hex')}`);
  try {
    await writeFile(probe, 'x', { flag: 'wx' });
    return true;
  } catch {
    return false;
  } finally {
    await rm(probe, { force: true }).catch(() => undefined);
  }
}

/** A name for now that sorts by time: 20261125-004216. */
export function stampOf(nowMs: number): string {
  const [day = '', time = ''] = new Date(nowMs).toISOString().split('T');
  return `${day.replaceAll('-', '')}-${time.slice(0, 8).replaceAll(':', '')}`;
}

/** Where data would lie for somebody who points at this folder: in it, or below it where it holds other things. */
export async function homeIn(folder: string): Promise<string> {
  const names = await readdir(folder);
  const isOurs = names.includes('attempts') || names.includes('settings.json');
  return isOurs || names.length === 0 ? folder : join(folder, 'Hotseat');
}
