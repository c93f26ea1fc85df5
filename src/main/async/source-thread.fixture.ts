import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';

/** A script of a thread, of this text; gone after the test. */
export async function threadOf(script: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hotseat-thread-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'thread.mjs');
  await writeFile(file, script);
  return file;
}

/** The thread of the build, from its source. */
export const threadFromSource = (source: string): Promise<string> =>
  threadOf(
    `import { register } from '${import.meta.resolve('tsx/esm/api')}';\nregister();\nawait import('${pathToFileURL(source).href}');\n`,
  );
