import type { PromptProblem } from '../../../ipc/views.js';
import {
  byPath,
  crowding,
  mb,
  noFile,
  packLimits,
  packProblem,
  sortOf,
  tooLarge,
  unreadable,
  wrongSort,
  type PackFile,
  type PackFiles,
} from './pack-files.js';

type Zip = Awaited<ReturnType<(typeof import('yauzl'))['fromBufferPromise']>>;
type Entry = Zip extends { eachEntry: () => AsyncIterable<infer One> } ? One : never;

/** The prompt files of a zip, and all that is wrong with it. Nothing is written anywhere, so nothing can leave a folder. */
export async function readPackZip(bytes: Buffer): Promise<PackFiles> {
  if (bytes.byteLength > packLimits.zipBytes) {
    return unreadable(`it is larger than ${mb(packLimits.zipBytes)}`);
  }
  try {
    const { fromBufferPromise } = await import('yauzl');
    // It refuses names with `../..`, a leading slash, a drive or a backslash, and sizes that were lied about.
    return await readEntries(await fromBufferPromise(bytes, { strictFileNames: true }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return unreadable(`the zip cannot be read: ${reason}`);
  }
}

async function readEntries(zip: Zip): Promise<PackFiles> {
  const files: PackFile[] = [];
  const problems: PromptProblem[] = [];
  const seen = new Set<string>();
  const sums = { entries: zip.entryCount, files: 0, bytes: 0 };
  if (sums.entries > packLimits.entries) return { files: [], problems: crowding(sums) };
  for await (const entry of zip.eachEntry()) {
    const path = entry.fileName;
    if (path.endsWith('/') || sortOf(path) === 'passed') continue;
    const wrong = seen.has(path) ? 'it is in the zip twice' : wrongEntry(entry);
    seen.add(path);
    sums.files += 1;
    sums.bytes += entry.uncompressedSize;
    if (wrong !== null) problems.push(packProblem(path, wrong));
    // Sizes are those that the zip claims; a stream that gives more ends with an error.
    else if (crowding(sums).length > 0) break;
    else files.push({ path, bytes: await contentOf(zip, entry) });
  }
  problems.push(...crowding(sums));
  return { files: files.toSorted(byPath), problems };
}

/** The upper half of the attributes is the Unix mode, where the zip was made there. */
function wrongEntry(entry: Entry): string | null {
  const type = (entry.externalFileAttributes >>> 16) & 0o170000;
  if (type !== 0 && type !== 0o100000) return noFile;
  if (sortOf(entry.fileName) === 'wrong') return wrongSort;
  if (entry.isEncrypted()) return 'it is encrypted';
  if (!entry.canDecodeFileData()) return 'its compression is not supported';
  if (entry.uncompressedSize > packLimits.fileBytes) return tooLarge;
  if (entry.uncompressedSize > packLimits.ratio * Math.max(1, entry.compressedSize)) {
    return 'it is packed too tightly to be text';
  }
  return null;
}

async function contentOf(zip: Zip, entry: Entry): Promise<Buffer> {
  const parts: Buffer[] = [];
  const stream = await zip.openReadStreamPromise(entry);
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
