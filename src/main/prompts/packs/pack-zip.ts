import type { PromptProblem } from '../../../ipc/views.js';
import { contentOf, wrongEntry, type Entry, type Zip } from '../../files/zip-entry.js';
import {
  byPath,
  crowding,
  mb,
  packLimits,
  packProblem,
  sortOf,
  unreadable,
  wrongSort,
  type PackFile,
  type PackFiles,
} from './pack-files.js';

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
    const wrong = seen.has(path) ? 'it is in the zip twice' : wrongPrompt(entry);
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

const wrongPrompt = (entry: Entry): string | null =>
  sortOf(entry.fileName) === 'wrong' ? wrongSort : wrongEntry(entry, packLimits);
