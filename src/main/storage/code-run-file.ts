import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CodeRun } from '../../core/code-run.js';
import { codeRunSchema } from '../../core/code-run-schema.js';
import { isMissing } from './data-folder.js';
import { hashOf, readManifest, writeManifest } from './manifest.js';
import { writeFileSafely } from './write-file.js';

/** What became of the tests of a submitted attempt's code, beside its journal. */
export const codeRunName = 'tests.json';

/** The run that is kept with an attempt; null where there is none, `unreadable` where the file is no run. */
export async function readCodeRun(attemptFolder: string): Promise<CodeRun | null | 'unreadable'> {
  try {
    const text = await readFile(join(attemptFolder, codeRunName), 'utf8');
    const parsed = codeRunSchema.safeParse(parsedJson(text));
    return parsed.success ? parsed.data : 'unreadable';
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Keeps the run of an attempt that has none yet. */
export async function addCodeRun(attemptFolder: string, run: CodeRun): Promise<void> {
  const text = `${JSON.stringify(run, null, 1)}\n`;
  await writeFileSafely(join(attemptFolder, codeRunName), text);
  const read = await readManifest(attemptFolder);
  if (read.kind !== 'read') return;
  const parts = { ...read.manifest.parts, [codeRunName]: hashOf(text) };
  await writeManifest(attemptFolder, { ...read.manifest, parts });
}

/** SHA-256 of the run there is, by its path in the attempt's folder. */
export async function codeRunHash(
  attemptFolder: string,
): Promise<Readonly<Record<string, string>>> {
  const bytes = await readFile(join(attemptFolder, codeRunName)).catch(() => null);
  return bytes === null ? {} : { [codeRunName]: hashOf(bytes) };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // not JSON, hence no run
  }
}
