import { randomBytes } from 'node:crypto';
import { basename, join } from 'node:path';
import type { Notice } from '../../../ipc/views.js';
import { stampOf, type DataFolder } from './data-folder.js';

/** Where something of this name would be kept in quarantine; the name is new each time. */
export async function quarantinePath(
  folder: DataFolder,
  name: string,
  nowMs: number,
): Promise<string> {
  await folder.writer.makeFolder(folder.quarantine);
  const stamp = `${stampOf(nowMs)}-${randomBytes(2).toString('hex')}`;
  return join(folder.quarantine, `${stamp}-${tame(name)}`);
}

/** What is broken may have any name, also one that a longer name would not fit behind. */
const tame = (name: string): string =>
  name
    .replaceAll(/[^0-9A-Za-z._@-]/g, '_')
    .slice(-100)
    .replace(/\.$/, '_');

/** Moves a file or folder that cannot be read into quarantine; it is never deleted, and the person is told. */
export async function quarantine(
  folder: DataFolder,
  path: string,
  reason: string,
  nowMs: number,
): Promise<Notice> {
  const kept = await quarantinePath(folder, basename(path), nowMs);
  await folder.writer.move(path, kept);
  return {
    kind: 'quarantined',
    text: `${path} could not be read (${reason}). It is kept as ${kept}.`,
  };
}

/** Keeps a text that could not be taken; answers where it lies. */
export async function keepText(
  folder: DataFolder,
  name: string,
  text: string,
  nowMs: number,
): Promise<string> {
  const path = await quarantinePath(folder, name, nowMs);
  await folder.writer.write(path, text);
  return path;
}
