import { join } from 'node:path';
import type { CodeRun } from '../../../core/code-run/code-run.js';
import { codeRunSchema } from '../../../core/code-run/code-run-schema.js';
import { fail, ok, type Result } from '../../../core/result.js';
import { textIfExists } from '../../files/read-if-exists.js';
import { hashOf } from '../../files/sha256.js';
import { withoutChecksum, withChecksum } from './checksum.js';
import type { FolderWriter } from '../../files/folder-writer.js';
import { readText } from '../../files/read-file.js';

/** What became of the tests of a submitted attempt's code, beside its journal. */
export const codeRunName = 'tests.json';

/** The run that is kept with an attempt; null where there is none. */
export async function readCodeRun(
  attemptFolder: string,
): Promise<Result<CodeRun | null, { readonly kind: 'no-code-run' }>> {
  const text = await textIfExists(join(attemptFolder, codeRunName));
  if (text === null) return ok(null);
  const parsed = codeRunSchema.safeParse(withoutChecksum(text).data);
  return parsed.success ? ok(parsed.data) : fail({ kind: 'no-code-run' });
}

/** Keeps the run of an attempt that has none yet. */
export async function addCodeRun(
  writer: FolderWriter,
  attemptFolder: string,
  run: CodeRun,
): Promise<void> {
  await writer.write(join(attemptFolder, codeRunName), withChecksum(run));
}

/** SHA-256 of a run of before, which has no checksum, by its path in the attempt's folder. */
export async function codeRunHash(
  attemptFolder: string,
): Promise<Readonly<Record<string, string>>> {
  const text = await readText(join(attemptFolder, codeRunName)).catch(() => null);
  return text === null || withoutChecksum(text).checksum !== 'none'
    ? {}
    : { [codeRunName]: hashOf(text) };
}
