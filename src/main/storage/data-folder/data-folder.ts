import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { canWriteIn } from '../../files/can-write-in.js';
import { writerIn, type FolderWriter } from '../../files/folder-writer.js';

/** Where everything lies in a person's data folder. */
export type DataFolder = {
  readonly root: string;
  /** Changes what lies in it, and nothing else. */
  readonly writer: FolderWriter;
  readonly settings: string;
  /** The settings that held last, should the file be changed by hand and be wrong. */
  readonly settingsCopy: string;
  /** The form of the settings file, for editors. */
  readonly settingsSchema: string;
  readonly selfTests: string;
  readonly index: string;
  /** When which criterion comes back; made anew from attempts and answers where it is lost. */
  readonly schedule: string;
  /** What was last said of today, for the first frame of a start. */
  readonly today: string;
  /** What charts need of each graded attempt; made anew from the attempts where it is lost. */
  readonly trends: string;
  /** Answers to flash questions, and what else was said of their cards. */
  readonly flash: string;
  /** Answers to flash questions that were begun and not handed in. */
  readonly flashDrafts: string;
  /** What a search of all attempts knows; made anew from them where it is lost. */
  readonly search: string;
  readonly window: string;
  readonly attempts: string;
  readonly trash: string;
  readonly quarantine: string;
  readonly backups: string;
  /** Prompts by others, a folder for each pack. */
  readonly packs: string;
  /** Attempts that are being imported or restored, until all of them are there. */
  readonly incoming: string;
};

export function dataFolder(root: string): DataFolder {
  return {
    root,
    writer: writerIn(root),
    settings: join(root, 'settings.json'),
    settingsCopy: join(root, 'settings.last-good.json'),
    settingsSchema: join(root, 'settings.schema.json'),
    selfTests: join(root, 'self-tests.json'),
    index: join(root, 'index.json'),
    schedule: join(root, 'schedule.json'),
    today: join(root, 'today.json'),
    trends: join(root, 'trends.json'),
    flash: join(root, 'flash.log'),
    flashDrafts: join(root, 'flash-drafts.json'),
    search: join(root, 'search'),
    window: join(root, 'window.json'),
    attempts: join(root, 'attempts'),
    trash: join(root, 'trash'),
    quarantine: join(root, 'quarantine'),
    backups: join(root, 'backups'),
    packs: join(root, 'packs'),
    incoming: join(root, 'incoming'),
  };
}

/** Makes the folder where it is missing, and answers whether files can be written there. */
export async function isWritable({ root, writer, attempts }: DataFolder): Promise<boolean> {
  const isMade = await writer.makeFolder(attempts).then(
    () => true,
    () => false, // why, each later write says for itself
  );
  return isMade && canWriteIn(root);
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
