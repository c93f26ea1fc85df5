import { constants } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { noFile, tooLargeWords } from '../../files/zip-entry.js';
import { hasCode } from '../../files/error-codes.js';
import type { PromptProblem } from '../../../ipc/views.js';

/** A file of a pack by its path in it, with `/` between names. */
export type PackFile = { readonly path: string; readonly bytes: Buffer };
/** What can be read, and what is wrong; with one problem nothing is added, but all of them are told. */
export type PackFiles = {
  readonly files: readonly PackFile[];
  readonly problems: readonly PromptProblem[];
};

/** More than any honest pack needs; a bank of 60 prompts takes 3 MB. */
export const packLimits = {
  entries: 1000,
  files: 200,
  fileBytes: 512 * 1024,
  allBytes: 20 * 1024 * 1024,
  zipBytes: 20 * 1024 * 1024,
  ratio: 100,
} as const;

export const packProblem = (file: string, message: string): PromptProblem => ({
  file,
  message,
  line: null,
  field: '',
});

/** `prompt` is taken, `passed` over without a word, and anything else is wrong in a pack. */
export function sortOf(path: string): 'prompt' | 'passed' | 'wrong' {
  const names = path.split('/');
  if (names.some((name) => name.startsWith('.') || name === '__MACOSX')) return 'passed';
  const name = names.at(-1) ?? '';
  if (/\.ya?ml$/i.test(name)) return 'prompt';
  return /\.(md|txt)$/i.test(name) || /^(license|licence|readme)$/i.test(name) ? 'passed' : 'wrong';
}

export const wrongSort =
  'it is not a prompt: only .yaml files and a README or LICENSE belong in a pack';
export const mb = (bytes: number): string => `${String(Math.round(bytes / 1024 / 1024))} MB`;
const tooLarge = tooLargeWords(packLimits.fileBytes);

/** The prompt files of a folder, and all that is wrong with it. Links are refused, not followed. */
export async function readPackFolder(folder: string): Promise<PackFiles> {
  const files: PackFile[] = [];
  const problems: PromptProblem[] = [];
  let entries = 0;
  let bytes = 0;
  const isFull = (): boolean => files.length > packLimits.files || bytes > packLimits.allBytes;
  const visit = async (under: string): Promise<void> => {
    for (const entry of await readdir(join(folder, under), { withFileTypes: true })) {
      const path = under === '' ? entry.name : `${under}/${entry.name}`;
      entries += 1;
      if (entries > packLimits.entries) return;
      if (entry.isDirectory()) {
        if (!entry.name.startsWith('.')) await visit(path);
      } else if (!entry.isFile()) {
        problems.push(packProblem(path, noFile));
      } else if (sortOf(path) === 'wrong') {
        problems.push(packProblem(path, wrongSort));
      } else if (sortOf(path) === 'prompt' && !isFull()) {
        const read = await readAtMost(join(folder, path), packLimits.fileBytes);
        if (read === 'no-file') problems.push(packProblem(path, noFile));
        else if (read === 'too-large') problems.push(packProblem(path, tooLarge));
        else {
          files.push({ path, bytes: read });
          bytes += read.byteLength;
        }
      }
    }
  };
  await visit('');
  problems.push(...crowding({ entries, files: files.length, bytes }));
  return { files: files.toSorted(byPath), problems };
}

/** Nothing can be read. */
export const unreadable = (message: string): PackFiles => ({
  files: [],
  problems: [packProblem('', message)],
});

/** What is wrong with the sums. */
export function crowding(sums: {
  readonly entries: number;
  readonly files: number;
  readonly bytes: number;
}): readonly PromptProblem[] {
  const { entries, files, allBytes } = packLimits;
  return [
    ...(sums.entries > entries || sums.files > files
      ? [packProblem('', `it holds more than ${String(files)} prompts or ${String(entries)} files`)]
      : []),
    ...(sums.bytes > allBytes ? [packProblem('', `it is larger than ${mb(allBytes)}`)] : []),
  ];
}

export const byPath = (one: PackFile, other: PackFile): number =>
  one.path < other.path ? -1 : Number(one.path > other.path);

/** The folder may change between the look at its names and the reading: what was a file then is looked at again. */
async function readAtMost(path: string, limit: number): Promise<Buffer | 'too-large' | 'no-file'> {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
  const handle = await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK).catch((error: unknown) => {
    if (hasCode(error, 'ELOOP')) return null;
    throw error;
  });
  if (handle === null) return 'no-file';
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) return 'no-file';
    if (stats.size > limit) return 'too-large';
    const buffer = Buffer.alloc(limit + 1);
    const { bytesRead } = await handle.read(buffer, 0, limit + 1, 0);
    return bytesRead > limit ? 'too-large' : Buffer.from(buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}
