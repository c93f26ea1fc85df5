import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { syncFolder } from '../../files/sync-folder.js';
import { bytesOf, type ExportTarget } from './export-target.js';

/** Packed already; a second time would only take time. */
const isPacked = (path: string): boolean => /\.(?:gz|png|webm)$/.test(path);

/** An export as a zip at `path`, in place of what has that name. */
export async function zipTarget(path: string): Promise<ExportTarget> {
  const { ZipFile } = await import('yazl');
  const temp = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  const zip = new ZipFile();
  const file = createWriteStream(temp, { flags: 'wx', mode: 0o600 });
  const written = pipeline(zip.outputStream, file);
  const failed = written.then(() => new Promise<never>(() => undefined));
  failed.catch(() => undefined); // told by whichever call waits for it

  /** Resolves once the file was read to its end, so that no more than one attempt is held. */
  const put = (name: string, content: string | Uint8Array): Promise<void> =>
    new Promise((resolve, reject) => {
      const bytes = bytesOf(content);
      const options = { compress: !isPacked(name), mode: 0o100600, size: bytes.byteLength };
      zip.addReadStreamLazy(name, options, (give) => {
        const stream = Readable.from(bytes.byteLength === 0 ? [] : [bytes], { objectMode: false });
        stream.once('close', resolve).once('error', reject);
        give(null, stream);
      });
    });

  return {
    put: async (files) => {
      await Promise.race([
        Promise.all([...files].map(([name, content]) => put(name, content))),
        failed,
      ]);
    },
    finish: async () => {
      zip.end();
      await written;
      const handle = await open(temp, 'r+');
      try {
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(temp, path);
      await syncFolder(dirname(path));
      return path;
    },
    drop: async () => {
      file.destroy();
      await written.catch(() => undefined);
      await rm(temp, { force: true });
    },
  };
}
