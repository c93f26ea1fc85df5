import { open } from 'node:fs/promises';
import { fail, ok, type Result } from '../../../core/result.js';
import type { AppError } from '../../../ipc/errors.js';
import { writeFileAtomically } from '../../files/atomic-write.js';

const mostBytes = 32 * 1024 * 1024;

/**
 * Writes a text or a picture where the person wants it, outside the data folder. The lint zone keeps the writer itself to storage, and
 * this is the one way around it: only for a path that came out of a dialog.
 */
export async function exportFile(path: string, content: string | Uint8Array): Promise<void> {
  await writeFileAtomically(path, content);
}

/** Reads a text file that the person chose; a huge one is refused before it is read. */
export async function importFile(path: string): Promise<Result<string, AppError>> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    if (size > mostBytes) {
      const detail = `it has ${Math.round(size / 1024 / 1024)} MB; at most 32 MB are read`;
      return fail({ kind: 'invalid-file', path, detail });
    }
    return ok(await handle.readFile('utf8'));
  } finally {
    await handle.close();
  }
}
