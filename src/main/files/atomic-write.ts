import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { lateCrypto } from './late-crypto.js';
import { syncFolder } from './sync-folder.js';

/**
 * Puts `data` in place of the file at `path`, whole or not at all: also on a full disk, a kill or a
 * power cut. Rejects with Node's error and leaves the old file as it was. Packages that do this
 * ignore short writes, and leave half a file on a full disk.
 */
export async function writeFileAtomically(path: string, data: string | Uint8Array): Promise<void> {
  const bytes = typeof data === 'string' ? Buffer.from(data) : data;
  const temp = `${path}.${lateCrypto().randomBytes(6).toString('hex')}.tmp`;
  try {
    const handle = await open(temp, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
      const { size } = await handle.stat();
      if (size !== bytes.byteLength) throw shortWrite(path);
    } finally {
      await handle.close();
    }
    await rename(temp, path);
  } catch (error) {
    await rm(temp, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

function shortWrite(path: string): Error {
  return Object.assign(new Error(`only a part of ${path} was written`), { code: 'ENOSPC', path });
}
