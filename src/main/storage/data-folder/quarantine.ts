import { randomBytes } from 'node:crypto';
import { mkdir, rename } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Notice } from '../../../ipc/views.js';
import { writeFileAtomically } from '../../files/atomic-write.js';
import { stampOf, type DataFolder } from './data-folder.js';

/** Where something of this name would be kept in quarantine; the name is new each time. */
export async function quarantinePath(
  folder: DataFolder,
  name: string,
  nowMs: number,
): Promise<string> {
  await mkdir(folder.quarantine, { recursive: true, mode: 0o700 });
  return join(folder.quarantine, `${stampOf(nowMs)}-${randomBytes(2).toString('hex')}-${name}`);
}

/** Moves a file or folder that cannot be read into quarantine; it is never deleted, and the person is told. */
export async function quarantine(
  folder: DataFolder,
  path: string,
  reason: string,
  nowMs: number,
): Promise<Notice> {
  const kept = await quarantinePath(folder, basename(path), nowMs);
  await rename(path, kept);
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
  await writeFileAtomically(path, text);
  return path;
}
