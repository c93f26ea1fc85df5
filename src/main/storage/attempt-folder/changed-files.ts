import { join } from 'node:path';
import { readText } from '../../files/read-file.js';
import { codeRunName } from './code-run-file.js';
import { gradePaths } from './grade-files.js';
import { changedParts, type Manifest } from './manifest.js';
import { settledName } from './settlement-file.js';
import { withoutChecksum } from './checksum.js';

/** The files of an attempt that are not as they were written, or are gone. */
export async function changedFiles(
  folder: string,
  manifest: Manifest,
  only = /^/,
): Promise<readonly string[]> {
  const changed = [...(await changedParts(folder, manifest, only))];
  for (const path of [...(await gradePaths(folder)), codeRunName, settledName]) {
    if (!only.test(path) || changed.includes(path)) continue;
    const text = await readText(join(folder, path)).catch(() => null);
    if (text === null) continue;
    const { checksum } = withoutChecksum(text);
    // A manifest of before knows the files that have no checksum.
    const isUnknown = checksum === 'none' && !(path in manifest.parts);
    if (checksum === 'differs' || isUnknown) changed.push(path);
  }
  return changed;
}
