import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lateCrypto } from './late-crypto.js';

/** Whether a file can be written in a folder that is there. */
export async function canWriteIn(folder: string): Promise<boolean> {
  const probe = join(folder, `.probe-${lateCrypto().randomBytes(6).toString('hex')}`);
  try {
    await writeFile(probe, 'x', { flag: 'wx', mode: 0o600 });
    return true;
  } catch {
    return false;
  } finally {
    await rm(probe, { force: true }).catch(() => undefined);
  }
}
