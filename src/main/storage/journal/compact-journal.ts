import { join } from 'node:path';
import { promisify } from 'node:util';
import { constants, createGunzip, gzip } from 'node:zlib';
import { bytesIfExists } from '../../files/read-if-exists.js';
import { eventsIn, type JournalRead } from './journal.js';
import type { FolderWriter } from '../../files/folder-writer.js';
import { mostBytes, readBytes } from '../../files/read-file.js';

export const journalName = 'journal.log';
/** The same lines, packed, once the attempt has ended. */
export const compactName = 'journal.log.gz';

/** A journal in whichever form it is there. Of the compact one `goodBytes` counts unpacked bytes. */
type AnyJournal = JournalRead & { readonly isCompact: boolean };

/**
 * The journal of an attempt. Where both forms are there, the one with more events counts: a kill in
 * the compaction leaves both whole, and damage since then only one. Rejects with ENOENT without any.
 */
export async function readAnyJournal(folder: string): Promise<AnyJournal> {
  const [plain, compact] = await Promise.all(
    [journalName, compactName].map((name) => bytesIfExists(join(folder, name))),
  );
  const fromPlain = plain && { ...eventsIn(plain), isCompact: false };
  const fromCompact = compact && { ...(await eventsInCompact(compact)), isCompact: true };
  const both = [fromPlain, fromCompact].flatMap((one) => one ?? []);
  const [best] = both.sort((one, other) => other.events.length - one.events.length);
  if (best !== undefined) return best;
  throw Object.assign(new Error(`no journal in ${folder}`), { code: 'ENOENT', path: folder });
}

/** Writes the compact form of an ended attempt's journal, and answers its bytes; the plain one stays. */
export async function writeCompact(writer: FolderWriter, folder: string): Promise<Buffer> {
  const plain = await readBytes(join(folder, journalName));
  const path = join(folder, compactName);
  await writer.write(path, await packed(plain));
  const compact = await readBytes(path);
  if (await holds(compact, plain)) return compact;
  throw Object.assign(new Error(`${path} is not as it was written`), { code: 'EIO', path });
}

/**
 * Takes the plain form away where the compact one holds all of it. What a kill left of that is taken
 * away by the next list.
 */
export async function removePlain(writer: FolderWriter, folder: string): Promise<void> {
  const plain = await bytesIfExists(join(folder, journalName));
  const compact = plain && (await bytesIfExists(join(folder, compactName)));
  if (plain === null || compact === null || !(await holds(compact, plain))) return;
  await writer.remove(join(folder, journalName));
}

async function eventsInCompact(compact: Buffer): Promise<JournalRead> {
  const { bytes, isWhole } = await unpacked(compact);
  const read = eventsIn(bytes);
  // Each line has a checksum of its own, so those before the damage are good; that some are lost is known.
  return isWhole ? read : { ...read, totalBytes: Math.max(read.totalBytes, read.goodBytes + 1) };
}

/** Byte for byte, hence with the same fold. */
async function holds(compact: Buffer, plain: Buffer): Promise<boolean> {
  const { bytes, isWhole } = await unpacked(compact);
  return isWhole && bytes.equals(plain);
}

const packed = promisify<Buffer, Buffer>(gzip);

/** Journals pack some ten to one, so one that grows far more was made to fill the memory. */
const mostGrowth = 200;
const alwaysAllowed = 64 * 1024 * 1024;

type Unpacked = { readonly bytes: Buffer; readonly isWhole: boolean; readonly isCutShort: boolean };

/** All that can be unpacked, and whether the whole can: gzip ends in a CRC32 and the length. */
async function unpacked(bytes: Buffer): Promise<Unpacked> {
  const read = await gunzipped(bytes, constants.Z_DEFAULT_CHUNK);
  // zlib drops the piece in which the damage shows, so of a damaged one the pieces are to be small.
  return read.isWhole || read.isCutShort ? read : gunzipped(bytes, constants.Z_MIN_CHUNK);
}

function gunzipped(packed: Buffer, chunkSize: number): Promise<Unpacked> {
  const most = Math.min(mostBytes, Math.max(alwaysAllowed, packed.length * mostGrowth));
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let length = 0;
    const answer = (isWhole: boolean, isCutShort = false): void =>
      resolve({ bytes: Buffer.concat(parts), isWhole, isCutShort });
    const gunzip = createGunzip({ chunkSize })
      .on('data', (part: Buffer) => {
        if (gunzip.destroyed) return;
        length += part.length;
        parts.push(part);
        if (length <= most) return;
        gunzip.destroy();
        answer(false, true);
      })
      .on('end', () => answer(true))
      .on('error', () => answer(false));
    gunzip.end(packed);
  });
}
