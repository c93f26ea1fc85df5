import { chromium, type Browser, type Page } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findElectron, noSandboxFlags } from '../setup/electron/electron.js';
import { withProcessTree } from './process-tree.js';

export type ElectronRun = {
  readonly page: Page;
  readonly pid: number;
  /** Wall time of the spawn, in ms since the epoch. */
  readonly spawnedAtMs: number;
};

/** Long enough for a start to be over, so that attaching to it costs the start nothing. */
const settleMs = 2500;

/** A new folder for a profile, which is taken away after `use`. */
export async function withProfile<T>(use: (profile: string) => Promise<T>): Promise<T> {
  const profile = await mkdtemp(join(tmpdir(), 'hotseat-bench-'));
  try {
    return await use(profile);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Runs an app in Electron, attaches once it has settled, and ends it afterwards. */
export async function runElectron<T>(
  appArgs: readonly string[],
  profile: string,
  use: (run: ElectronRun) => Promise<T>,
): Promise<T> {
  const port = await freePort();
  const flags = [
    ...noSandboxFlags(),
    `--remote-debugging-port=${String(port)}`,
    `--user-data-dir=${profile}`,
  ];
  const spawnedAtMs = performance.timeOrigin + performance.now();
  const child = spawn(findElectron().path, [...flags, ...appArgs], { stdio: 'ignore' });
  try {
    await wait(settleMs);
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${String(port)}`);
    try {
      return await use({ page: await firstPage(browser), pid: child.pid ?? 0, spawnedAtMs });
    } finally {
      await browser.close();
    }
  } finally {
    await end(child);
  }
}

/** The same on a profile of its own. */
export const onNewProfile = async <T>(
  appArgs: readonly string[],
  use: (run: ElectronRun) => Promise<T>,
): Promise<T> => withProfile((profile) => runElectron(appArgs, profile, use));

/** When the page set a mark, in ms since the epoch; waits for it. */
export async function markedAtMs(page: Page, name: string): Promise<number> {
  await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, name, {
    timeout: 60_000,
  });
  return page.evaluate((mark) => {
    const entry = performance.getEntriesByName(mark).at(-1);
    return performance.timeOrigin + (entry?.startTime ?? Number.NaN);
  }, name);
}

async function firstPage(browser: Browser): Promise<Page> {
  for (let tries = 0; tries < 200; tries += 1) {
    const page = browser.contexts().flatMap((context) => context.pages())[0];
    if (page !== undefined) return page;
    await wait(50);
  }
  throw new Error('the app opened no window within 10 s');
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const tree = withProcessTree(child.pid);
  const gone = once(child, 'exit');
  for (const pid of tree) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
  await gone;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
