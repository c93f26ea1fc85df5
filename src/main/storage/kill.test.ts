import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkData } from './check-data.js';
import { openAt, tempFolder, valueOf } from './folder.fixture.js';

// The promise: a kill at any moment loses nothing that was acknowledged, and breaks nothing.
// HOTSEAT_KILLS=200 for the long run.

const kills = Number(process.env['HOTSEAT_KILLS'] ?? 8);
let child = '';

beforeAll(async () => {
  child = join(await mkdtemp(join(tmpdir(), 'hotseat-kill-')), 'child.js');
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, 'kill-child.fixture.ts'),
      outDir: dirname(child),
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'child.js' } },
    },
  });
});

afterAll(() => rm(dirname(child), { recursive: true, force: true }));

/** What a child had acknowledged when it was killed: the last word on each attempt. */
async function killedAfter(
  root: string,
  mode: string,
  delayMs: number,
): Promise<ReadonlyMap<string, { readonly done: string; readonly count: number }>> {
  const running = spawn(process.execPath, [child, root, mode], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  running.stdout.on('data', (data: Buffer) => (said += data.toString()));
  await once(running.stdout, 'data');
  await wait(delayMs);
  running.kill('SIGKILL');
  await once(running, 'close');
  const lines = said
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split(' '));
  return new Map(lines.map(([done = '', id = '', count]) => [id, { done, count: Number(count) }]));
}

test.each(['autosave', 'submit', 'grade'])(
  'killed in %s, all that was acknowledged is there',
  async (mode) => {
    const root = await tempFolder();
    const acknowledged = new Map<string, { readonly done: string; readonly count: number }>();
    for (let n = 0; n < kills; n += 1) {
      for (const [id, last] of await killedAfter(root, mode, (n * 37) % 150))
        acknowledged.set(id, last);
    }
    const { attempts, notices } = await openAt(root);
    const list = new Map((await attempts.list()).map((summary) => [summary.id, summary]));
    for (const [id, { done, count }] of acknowledged) {
      const summary = list.get(id);
      if (done === 'graded') expect(summary?.result?.total).toBe(100);
      if (done !== 'started' && done !== 'appended') expect(summary?.isSubmitted).toBe(true);
      if (summary?.isSubmitted === false) {
        expect(valueOf(await attempts.open(id)).nextSeq).toBeGreaterThanOrEqual(count);
      }
    }
    expect([...acknowledged.keys()].filter((id) => !list.has(id))).toEqual([]);
    expect(acknowledged.size).toBeGreaterThanOrEqual(kills);
    expect(notices().filter(({ kind }) => kind === 'quarantined')).toEqual([]);
    await checkData(root, true, Date.now);
    expect((await checkData(root, false, Date.now)).findings).toEqual([]);
    expect((await readdir(join(root, 'attempts'))).length).toBe(list.size);
  },
  30_000 + kills * 2000,
);
