import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import type { ElectronApplication } from '@playwright/test';
import { findElectron, noSandboxFlags } from '../../../scripts/setup/electron/electron.js';
import { handOver } from '../../../scripts/setup/electron/handed-variables.js';
import { answers } from '../../../src/main/model/fake-replies.fixture.js';
import { startFakeServer, type FakeServer } from '../../../src/main/model/fake-server.fixture.js';
import { answerDialogs, shownDialogs } from '../../fixtures/consent.js';
import { expect, repo, test as base } from '../../fixtures/hotseat.js';
import { launched } from '../../fixtures/launched.js';
import { memoryHolds, processesBelow } from '../../fixtures/processes.js';
import { openSettings, setServer, withModelSet } from '../../fixtures/model-screen.js';

const canary = 'sk-canary-1618033988749894';

const test = base.extend<{ readonly server: FakeServer }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern
  server: async ({}, use) => {
    const server = await startFakeServer([answers(() => ({ sum: 42 }))], ['fake-model']);
    await use(server);
    await server.close().catch(() => undefined);
  },
});

/** What a preload of this app's window is given as its environment. */
async function environmentOfPreload(app: ElectronApplication, preload: string): Promise<string> {
  await writeFile(
    preload,
    `require('electron').contextBridge.exposeInMainWorld('seen', JSON.stringify(process.env));`,
  );
  return app.evaluate(async ({ BrowserWindow }, path) => {
    const window = new BrowserWindow({
      show: false,
      webPreferences: { preload: path, sandbox: true },
    });
    await window.loadURL('app://hotseat/index.html');
    const seen = (await window.webContents.executeJavaScript('window.seen')) as string;
    window.destroy();
    return seen;
  }, preload);
}

test('a key of the environment is used, and handed to no preload and no new process', async ({
  launch,
  server,
  dataDir,
}) => {
  await withModelSet(dataDir, server.baseUrl);
  const env = { OPENAI_API_KEY: canary, OPENAI_BASE_URL: server.baseUrl };
  const { app, page } = await launch({ env });
  const inMain = await app.evaluate(() => JSON.stringify(process.env));
  expect(inMain).not.toContain(canary);
  expect(await environmentOfPreload(app, join(dataDir, 'seen.js'))).not.toContain(canary);
  const started = await app.evaluate(
    async ({ utilityProcess }, file) => {
      const child = utilityProcess.fork(file, [], { stdio: 'pipe' });
      return new Promise<string>((resolve) => child.once('message', resolve));
    },
    await environmentTeller(dataDir),
  );
  expect(started).not.toContain(canary);

  await openSettings(page);
  await expect(page.getByText('The key comes from OPENAI_API_KEY.')).toBeVisible();
  await page.getByRole('button', { name: 'Test connection' }).click();
  await expect(page.getByText(/fake-model answered in \d/)).toBeVisible();
  expect(server.requests[0]?.headers['authorization']).toBe(`Bearer ${canary}`);
});

async function environmentTeller(folder: string): Promise<string> {
  const file = join(folder, 'tell.js');
  await writeFile(file, 'process.parentPort.postMessage(JSON.stringify(process.env));');
  return file;
}

test('a key that npm start hands over is in the memory of main alone', async ({ dataDir }) => {
  test.skip(process.platform !== 'linux', 'elsewhere no process is forked before main');
  test.skip(process.getuid?.() !== 0, 'a sandboxed process guards its memory from all but root');
  const { env, args, handed } = handOver({ ...process.env, OPENAI_API_KEY: canary });
  const places = [`--user-data-dir=${dataDir}/profile`, `--data-dir=${dataDir}/data`];
  const app = spawn(findElectron().path, [...noSandboxFlags(), ...args, repo, ...places], {
    env,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const pid = app.pid ?? 0;
  try {
    const pipe = app.stdio[3] as Writable;
    pipe.end(handed);
    await expect
      .poll(() => readdir(join(dataDir, 'data')).catch(() => []), { timeout: 30_000 })
      .toContain('attempts');
    const below = await processesBelow(pid);
    const renderers = below.filter(({ command }) => command.includes('--type=renderer'));
    expect(renderers).not.toEqual([]);
    const holding = await Promise.all(below.map((one) => memoryHolds(one.pid, canary)));
    expect(below.filter((_one, at) => holding[at])).toEqual([]);
    expect(await memoryHolds(pid, canary)).toBe(true);
  } finally {
    const closed = once(app, 'close');
    app.kill();
    await closed;
  }
});

test('keys and consents stay on the machine, and leave a data folder that holds some', async ({
  server,
  dataDir,
}) => {
  const config = join(dataDir, 'config');
  const data = join(dataDir, 'data');
  const old = join(data, 'profile', 'keys.json');
  await mkdir(join(data, 'profile'), { recursive: true });
  const sealed = 'c2VhbGVk';
  await writeFile(old, JSON.stringify({ schema: 1, keys: { 'https://old.example': sealed } }));
  const app = await launched({
    executablePath: findElectron().path,
    args: [...noSandboxFlags(), repo, `--data-dir=${data}`],
    env: { ...(process.env as Record<string, string>), XDG_CONFIG_HOME: config },
  });
  const page = await app.firstWindow();
  const kept = join(config, 'hotseat', 'keys.json');
  await expect
    .poll(async () => (await readdir(join(data, 'profile'))).includes('keys.json'))
    .toBe(false);
  expect(await readFile(kept, 'utf8')).toContain(sealed);

  await answerDialogs(app, 'no');
  await openSettings(page);
  await setServer(page, server.baseUrl);
  await page.getByRole('textbox', { name: 'Key', exact: true }).fill(canary);
  await page.getByRole('checkbox', { name: 'Store it' }).check();
  await page.getByRole('button', { name: 'Keep the key' }).click();
  await expect.poll(() => shownDialogs(app)).toHaveLength(1);
  expect(await readFile(kept, 'utf8')).not.toContain(server.baseUrl.slice(0, -3));
  await answerDialogs(app, 'yes');
  await page.getByRole('button', { name: 'Keep the key' }).click();
  await expect(page.getByText('A key is kept on this machine.')).toBeVisible();
  await page.getByRole('button', { name: 'Ask the server for its models' }).click();
  await expect(page.getByRole('combobox', { name: 'Model', exact: true })).toBeVisible();
  expect(await shownDialogs(app)).toHaveLength(2);
  await app.close();

  const { keys } = JSON.parse(await readFile(kept, 'utf8')) as { keys: Record<string, string> };
  expect(Object.keys(keys)).toEqual(['https://old.example', new URL(server.baseUrl).origin]);
  expect((await stat(kept)).mode & 0o777).toBe(0o600);
  expect((await stat(join(config, 'hotseat'))).mode & 0o777).toBe(0o700);
  const inData = await readdir(data, { recursive: true });
  expect(inData.filter((name) => /keys\.json|consents\.json/.test(name))).toEqual([]);
});

test('no settings and no script of the page agree in the place of the person', async ({
  launch,
  server,
  dataDir,
}) => {
  await withModelSet(dataDir, server.baseUrl, false);
  const { app, page } = await launch();
  await answerDialogs(app, 'no');
  await expect(page.getByRole('listbox', { name: 'Prompts' })).toBeVisible();
  const replies = await page.evaluate(async (baseUrl) => {
    const { hotseat } = window as unknown as {
      hotseat: { call: (name: string, input?: unknown) => Promise<{ value: { model: object } }> };
    };
    const { value } = await hotseat.call('settings:read');
    const claims = { consentedTo: baseUrl, allowsPlainHttp: true };
    await hotseat.call('settings:write', { ...value, model: { ...value.model, ...claims } });
    const names = ['model:list', 'model:test', 'model:self-test'];
    const asked = hotseat.call('consent:ask', { isForInterview: false });
    return Promise.all([...names.map((name) => hotseat.call(name)), asked]);
  }, server.baseUrl);
  const refused = { ok: false, error: { kind: 'no-consent' } };
  const declined = { ok: false, error: { kind: 'cancelled' } };
  expect(replies).toMatchObject([refused, expect.anything(), expect.anything(), declined]);
  expect(server.requests).toEqual([]);
});

test('consent is asked once a server, and can be taken back in the settings', async ({
  launch,
  server,
  dataDir,
}) => {
  await withModelSet(dataDir, server.baseUrl, false);
  const { app, page } = await launch();
  await answerDialogs(app, 'yes');
  await openSettings(page);
  await expect(
    page.getByText('Hotseat asks before it sends anything to this server.'),
  ).toBeVisible();
  const test = page.getByRole('button', { name: 'Test connection' });
  await test.click();
  await expect(page.getByText(/fake-model answered in \d/)).toBeVisible();
  await test.click();
  await expect(page.getByText(/fake-model answered in \d/)).toBeVisible();
  expect(await shownDialogs(app)).toHaveLength(1);

  await page.getByRole('button', { name: 'Withdraw' }).click();
  await expect(
    page.getByText('Hotseat asks before it sends anything to this server.'),
  ).toBeVisible();
  await expect(
    page
      .getByRole('radiogroup', { name: 'Graded by' })
      .getByRole('radio', { name: 'Offline rules' }),
  ).toBeChecked();
  const asked = server.requests.length;
  await answerDialogs(app, 'no');
  await test.click();
  await expect.poll(() => shownDialogs(app)).toHaveLength(2);
  expect(server.requests).toHaveLength(asked);

  // Another address is another server.
  await answerDialogs(app, 'yes');
  await setServer(page, server.baseUrl.replace('127.0.0.1', 'localhost'));
  await page.getByRole('button', { name: 'Ask the server for its models' }).click();
  await expect.poll(async () => (await shownDialogs(app)).at(-1)?.message).toContain('localhost:');
});
