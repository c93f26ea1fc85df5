import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdir, open } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';

const DEFLATED = 8;

/**
 * Unpacks a part of a zip file; Node knows how to inflate, but knows no zip. No zip64, no encryption, no links.
 * Format: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3
 * @param {string} zipPath
 * @param {(name: string) => string | undefined} target where a file goes below `folder`, undefined to leave it out
 * @param {string} folder
 * @param {(doneBytes: number, totalBytes: number) => void} report
 */
export async function unzip(zipPath, target, folder, report) {
  const zip = await open(zipPath);
  try {
    const wanted = (await directory(zip)).flatMap((entry) => {
      const to = entry.name.endsWith('/') ? undefined : target(entry.name);
      return to === undefined ? [] : [{ ...entry, to }];
    });
    const total = wanted.reduce((sum, entry) => sum + entry.size, 0);
    let done = 0;
    for (const entry of wanted) {
      await unpack(zip, zipPath, entry, join(folder, normalize(`/${entry.to}`)));
      report((done += entry.size), total);
    }
  } finally {
    await zip.close();
  }
}

/** @typedef {{ name: string, method: number, packed: number, size: number, mode: number, at: number }} Entry */

/** @param {import('node:fs/promises').FileHandle} zip @returns {Promise<Entry[]>} */
async function directory(zip) {
  const { size } = await zip.stat();
  const tail = await read(zip, Math.max(0, size - 65_557), Math.min(size, 65_557));
  const end = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0) throw new Error('this is no zip file');
  const list = await read(zip, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  const entries = [];
  for (let at = 0; at < list.length;) {
    const nameEnd = at + 46 + list.readUInt16LE(at + 28);
    entries.push({
      name: list.toString('utf8', at + 46, nameEnd),
      method: list.readUInt16LE(at + 10),
      packed: list.readUInt32LE(at + 20),
      size: list.readUInt32LE(at + 24),
      mode: list.readUInt32LE(at + 38) >>> 16,
      at: list.readUInt32LE(at + 42),
    });
    at = nameEnd + list.readUInt16LE(at + 30) + list.readUInt16LE(at + 32);
  }
  return entries;
}

/** @param {import('node:fs/promises').FileHandle} zip @param {string} zipPath @param {Entry} entry @param {string} to */
async function unpack(zip, zipPath, entry, to) {
  await mkdir(dirname(to), { recursive: true });
  const local = await read(zip, entry.at, 30);
  const start = entry.at + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
  const decoder = entry.method === DEFLATED ? createInflateRaw() : new PassThrough();
  const file = createWriteStream(to);
  const packed = createReadStream(zipPath, { start, end: start + entry.packed - 1 });
  await pipeline(packed, decoder, file);
  if (file.bytesWritten !== entry.size) throw new Error(`${entry.name} is damaged in ${zipPath}`);
  if (entry.mode & 0o111) await chmod(to, 0o755);
}

/** @param {import('node:fs/promises').FileHandle} zip @param {number} position @param {number} length */
async function read(zip, position, length) {
  const buffer = Buffer.alloc(length);
  await zip.read(buffer, 0, length, position);
  return buffer;
}
