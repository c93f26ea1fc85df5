import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'vite';
import { withFolder } from './places.js';

/** The last word of a child on an attempt: what it had done of it, and how many events were acknowledged. */
export type Word = { readonly done: string; readonly count: number };

/** Runs the working child on a data folder; answers its last word on each attempt. */
type Child = (
  root: string,
  mode: string,
  end: { readonly killAfterMs: number } | { readonly attempts: number },
) => Promise<ReadonlyMap<string, Word>>;

/** Builds the child once, since starting it from its source would take longer than its work. */
export function withChild<T>(
  use: (child: Child) => Promise<T>,
  source = 'kill-child.ts',
): Promise<T> {
  return withFolder(async (folder) => {
    await build({
      configFile: false,
      logLevel: 'silent',
      ssr: { noExternal: true },
      build: {
        ssr: join(import.meta.dirname, source),
        outDir: folder,
        minify: false,
        rolldownOptions: { output: { entryFileNames: 'child.js' } },
      },
    });
    return use((root, mode, end) => run(join(folder, 'child.js'), root, mode, end));
  });
}

async function run(
  file: string,
  ...[root, mode, end]: Parameters<Child>
): Promise<ReadonlyMap<string, Word>> {
  const most = 'attempts' in end ? [String(end.attempts)] : [];
  const child = spawn(process.execPath, [file, root, mode, ...most], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (data: Buffer) => (said += data.toString()));
  const closed = once(child, 'close');
  if ('killAfterMs' in end) {
    await Promise.race([once(child.stdout, 'data'), closed]);
    await wait(end.killAfterMs);
    child.kill('SIGKILL');
  }
  await closed;
  const lines = said.split('\n').slice(0, -1);
  return new Map(
    lines.map((line) => {
      const [done = '', id = '', count] = line.split(' ');
      return [id, { done, count: Number(count) }];
    }),
  );
}
