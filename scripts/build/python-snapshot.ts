import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Plugin } from 'vite';

const name = 'virtual:python-snapshot';
const resolved = `\0${name}`;
const maker = 'scripts/build/make-python-snapshot.ts';
/** What a snapshot depends on; it is made anew when one of them changes. */
const sources = [
  maker,
  'src/core/sandbox/start-python.ts',
  'src/core/sandbox/python-harness.ts',
  'src/core/sandbox/seal-scope.ts',
  'src/main/runner/browser-like.ts',
  'node_modules/pyodide/package.json',
];

/**
 * The memory of a Python that has started, as `virtual:python-snapshot`: the address of the gzipped file. With it the
 * app starts Python in a third of a second instead of two. Where it cannot be made, the address is null, and the app
 * starts Python from nothing.
 */
export function pythonSnapshot(root: string): Plugin {
  return {
    name: 'hotseat:python-snapshot',
    resolveId: (source) => (source === name ? resolved : null),
    async load(id) {
      if (id !== resolved) return null;
      try {
        return `export { default } from ${JSON.stringify(`${await snapshotFile(root)}?url`)};`;
      } catch (error) {
        this.warn(`Python will start slowly, since its snapshot was not made: ${String(error)}`);
        return 'export default null;';
      }
    },
  };
}

async function snapshotFile(root: string): Promise<string> {
  const hash = createHash('sha256');
  for (const source of sources) hash.update(await readFile(resolve(root, source)));
  const key = hash.digest('hex').slice(0, 16);
  const file = resolve(root, join('node_modules/.cache/hotseat', `python-${key}.snapshot.gz`));
  if (existsSync(file)) return file;
  await mkdir(dirname(file), { recursive: true });
  // Renamed when whole: two builds may run at a time, and one may be stopped.
  const part = `${file}.${String(process.pid)}`;
  await promisify(execFile)(process.execPath, ['--import', 'tsx', maker, part], { cwd: root });
  await rename(part, file);
  return file;
}
