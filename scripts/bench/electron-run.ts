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

/** Which app, by its arguments, with which profile, on which display. */
export type Program = {
  readonly args: readonly string[];
  readonly profile: string;
  readonly env?: NodeJS.ProcessEnv;
};

type Running = { readonly pid: number; readonly end: () => Promise<void> };

/** Long enough for a start to be over, so that attaching to it costs the start nothing. */
const settleMs = 2500;

/** What an app may take to close as a person closes it, which is when Chromium writes down its caches. */
const closeMs = 5000;

/** A new folder for a profile or for data, which is taken away after `use`. */
export async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'hotseat-bench-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Starts an app in Electron. */
export function launch({ args, profile, env }: Program, flags: readonly string[] = []): Running {
  const child = spawn(
    findElectron().path,
    [...noSandboxFlags(), `--user-data-dir=${profile}`, ...flags, ...args],
    { stdio: 'ignore', env: { ...process.env, ...env } },
  );
  return { pid: child.pid ?? 0, end: () => end(child) };
}

/** Runs an app, attaches to its page once it has settled, and ends it afterwards. */
export async function withPage<T>(
  program: Program,
  use: (page: Page, pid: number) => Promise<T>,
): Promise<T> {
  const port = await freePort();
  const running = launch(program, [`--remote-debugging-port=${String(port)}`]);
  try {
    await wait(settleMs);
    const browser = await connected(`http://127.0.0.1:${String(port)}`);
    try {
      return await use(await firstPage(browser), running.pid);
    } finally {
      await browser.close();
    }
  } finally {
    await running.end();
  }
}

/** On a busy machine the app listens later than it has settled elsewhere. */
async function connected(address: string, tries = 80): Promise<Browser> {
  try {
    return await chromium.connectOverCDP(address);
  } catch (error) {
    if (tries === 0) throw error;
    await wait(250);
    return connected(address, tries - 1);
  }
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
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const isGone = await Promise.race([gone.then(() => true), wait(closeMs).then(() => false)]);
  if (isGone) return;
  for (const pid of withProcessTree(child.pid)) {
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
