import { randomBytes } from 'node:crypto';
import { lstat, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncFolder } from '../../files/sync-folder.js';
import { bytesOf, type ExportTarget } from './export-target.js';

/** An export as a new folder in `parent`; a folder that has the name keeps it. */
export async function folderTarget(parent: string, name: string): Promise<ExportTarget> {
  const temp = join(parent, `.${name}-${randomBytes(6).toString('hex')}.tmp`);
  await mkdir(temp, { mode: 0o700 });

  async function write(path: string, content: string | Uint8Array): Promise<void> {
    const file = join(temp, path);
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    const handle = await open(file, 'wx', 0o600);
    try {
      await handle.writeFile(bytesOf(content));
      await handle.sync(); // a disk that is full may say so only now
    } finally {
      await handle.close();
    }
  }

  return {
    put: async (files) => {
      await Promise.all([...files].map(([path, content]) => write(path, content)));
    },
    finish: async () => {
      const path = await freeName(parent, name);
      await rename(temp, path);
      await syncFolder(parent);
      return path;
    },
    drop: () => rm(temp, { recursive: true, force: true }),
  };
}

async function freeName(parent: string, name: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const path = join(parent, number === 1 ? name : `${name} (${String(number)})`);
    const isTaken = await lstat(path).then(
      () => true,
      () => false,
    );
    if (!isTaken) return path;
  }
}
