import { stat } from 'node:fs/promises';
import { contentOf, wrongEntry, type Entry, type Zip } from '../../files/zip-entry.js';
import {
  importLimits,
  noExport,
  notThere,
  prefixIn,
  type ImportSource,
  type Limits,
} from './import-source.js';

/** An export in a zip. Nothing is written anywhere, so no name in it can lead out of a folder. */
export async function zipSource(
  path: string,
  limits: Limits = importLimits,
): Promise<ImportSource> {
  if ((await stat(path)).size > limits.zipBytes) {
    return unreadable(`It is larger than ${gb(limits.zipBytes)}`);
  }
  const { openPromise } = await import('yauzl');
  let zip: Zip | null = null;
  try {
    // It refuses names with `..`, a leading slash, a drive or a backslash, and sizes that were lied about.
    zip = await openPromise(path, { strictFileNames: true, lazyEntries: true, autoClose: false });
    const source = await sourceOf(zip, limits);
    if (source.problems.length > 0) zip.close();
    return source;
  } catch (error) {
    zip?.close();
    if (error instanceof Error && 'code' in error) throw error; // the disk's
    const reason = error instanceof Error ? error.message : String(error);
    return unreadable(`The zip cannot be read: ${reason}`);
  }
}

const unreadable = (problem: string): ImportSource => ({
  problems: [problem],
  read: async () => notThere,
  close: () => undefined,
});

const gb = (bytes: number): string => `${String(bytes / 1024 ** 3)} GB`;

async function sourceOf(zip: Zip, limits: Limits): Promise<ImportSource> {
  if (zip.entryCount > limits.entries) {
    return unreadable(`It holds more than ${String(limits.entries)} files`);
  }
  const entries = new Map<string, Entry>();
  const problems: string[] = [];
  let bytes = 0;
  for await (const entry of zip.eachEntry()) {
    const { fileName } = entry;
    bytes += entry.uncompressedSize;
    const wrong = wrongIn(entry, entries, limits);
    if (wrong !== null) problems.push(`${fileName.slice(0, 120)}: ${wrong}`);
    entries.set(fileName, entry);
    if (problems.length >= mostProblems) break;
  }
  if (bytes > limits.allBytes) problems.push(`Unpacked it is larger than ${gb(limits.allBytes)}`);
  const prefix = prefixIn(entries.keys());
  if (prefix === null) problems.push(noExport);
  return {
    problems,
    read: async (path) => {
      const entry = entries.get(`${prefix ?? ''}${path}`);
      if (entry === undefined) return notThere;
      try {
        return { kind: 'bytes', bytes: await contentOf(zip, entry) };
      } catch (error) {
        return { kind: 'no', why: error instanceof Error ? error.message : String(error) };
      }
    },
    close: () => zip.close(),
  };
}

const mostProblems = 50;

function wrongIn(entry: Entry, before: ReadonlyMap<string, Entry>, limits: Limits): string | null {
  const { fileName } = entry;
  if (fileName.length > limits.nameLength) return 'its name is too long';
  if (before.has(fileName)) return 'it is in the zip twice';
  return fileName.endsWith('/') ? null : wrongEntry(entry, limits);
}
