import { lstat, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hasCode, isMissing } from '../../files/error-codes.js';
import { noFile, tooLargeWords } from '../../files/zip-entry.js';
import { readBytes } from '../../files/read-file.js';
import {
  importLimits,
  noExport,
  notThere,
  prefixIn,
  type ImportSource,
  type SourceFile,
} from './import-source.js';

/** An export in a folder. Links in it are refused, not followed; what the index does not name is not looked at. */
export async function folderSource(folder: string): Promise<ImportSource> {
  const isThere = prefixIn(await readdir(folder)) !== null;
  return {
    problems: isThere ? [] : [noExport],
    read: (path) => readFrom(folder, path),
    close: () => undefined,
  };
}

async function readFrom(folder: string, path: string): Promise<SourceFile> {
  try {
    for (let above = dirname(path); above !== '.'; above = dirname(above)) {
      if (!(await lstat(join(folder, above))).isDirectory()) return { kind: 'no', why: noFile };
    }
    const found = await lstat(join(folder, path));
    if (!found.isFile()) return { kind: 'no', why: noFile };
    return { kind: 'bytes', bytes: await readBytes(join(folder, path), importLimits.fileBytes) };
  } catch (error) {
    if (isMissing(error)) return notThere;
    if (hasCode(error, 'EFBIG')) return { kind: 'no', why: tooLargeWords(importLimits.fileBytes) };
    if (hasCode(error, 'EFTYPE')) return { kind: 'no', why: noFile };
    throw error;
  }
}
