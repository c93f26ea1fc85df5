import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';

/** More than any journal of ours; what is larger would take main's memory with it. */
export const mostBytes = 1024 ** 3;

/**
 * The bytes of a regular file. Others may have put something else in its place: a pipe that never answers, a device that
 * never ends, a file of a terabyte. Those reject with EFTYPE and EFBIG, the disk's errors with theirs.
 */
export async function readBytes(path: string, most = mostBytes): Promise<Buffer> {
  return withFile(path, async (handle, size) => {
    if (size > most) throw fileError(path, 'EFBIG', 'is too large to be read');
    return handle.readFile();
  });
}

/** The last bytes of a regular file, all of a smaller one; rejects as `readBytes`, whatever its size. */
export async function readTail(path: string, most: number): Promise<Uint8Array> {
  return withFile(path, async (handle, size) => {
    const bytes = new Uint8Array(Math.min(size, most));
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, size - bytes.length);
    return bytes.subarray(0, bytesRead);
  });
}

async function withFile<T>(
  path: string,
  read: (handle: FileHandle, size: number) => Promise<T>,
): Promise<T> {
  // Opening a pipe would wait for somebody who writes; Windows knows no such flag.
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) throw fileError(path, 'EFTYPE', 'is not a file');
    return await read(handle, stats.size);
  } finally {
    await handle.close();
  }
}

export const readText = async (path: string): Promise<string> => (await readBytes(path)).toString();

function fileError(path: string, code: string, what: string): Error {
  return Object.assign(new Error(`${path} ${what}`), { code, path });
}
