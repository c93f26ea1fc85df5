import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { withProcessTree } from '../../../scripts/bench/process-tree.js';
import { findElectron, noSandboxFlags } from '../../../scripts/setup/electron/electron.js';
import { rotary, run, write } from '../../fixtures/code.js';
import { expect, repo, test } from '../../fixtures/hotseat.js';
import { note, startInterview, titles } from '../../fixtures/room.js';
import { openPorts } from '../../fixtures/sockets.js';

test.skip(process.platform !== 'linux', 'who listens is read from /proc');

test('what listens is seen at all', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  expect(await openPorts(process.pid)).toContain(`${String(process.pid)} tcp ${String(port)}`);
  server.close();
});

test('the app as a person starts it listens on no port', async ({ dataDir }) => {
  const profile = join(dataDir, 'profile');
  const data = join(dataDir, 'data');
  const args = [...noSandboxFlags(), repo, `--user-data-dir=${profile}`, `--data-dir=${data}`];
  const app = spawn(findElectron().path, args, { stdio: 'ignore' });
  try {
    const isThere = (path: string): Promise<boolean> =>
      access(path).then(
        () => true,
        () => false,
      );
    // Both are made by a window that is up.
    await expect.poll(() => isThere(join(data, 'attempts')), { timeout: 30_000 }).toBe(true);
    await expect
      .poll(() => isThere(join(profile, 'Local Storage')), { timeout: 30_000 })
      .toBe(true);
    expect(await openPorts(app.pid ?? 0)).toEqual([]);
  } finally {
    const tree = withProcessTree(app.pid ?? 0);
    app.kill();
    await expect.poll(() => tree.filter((pid) => existsSync(`/proc/${String(pid)}`))).toEqual([]);
  }
});

test('in an interview, after code was run, only the test’s own two ports are open', async ({
  hotseat: { app, page },
  dataDir,
}) => {
  await startInterview(page, titles.coding);
  await note(page, 'Understand', 'what is the base?');
  await page.keyboard.press('Control+3');
  await write(page, (await rotary()).reference);
  expect(await run(page)).toContain('passed');
  const inspector = await app.evaluate(() =>
    (process as { getBuiltinModule?: (name: 'inspector') => { url: () => string } })
      .getBuiltinModule?.('inspector')
      .url(),
  );
  const [pages = ''] = (await readFile(join(dataDir, 'profile/DevToolsActivePort'), 'utf8')).split(
    '\n',
  );
  const own = [new URL(inspector ?? 'ws://none').port, pages].toSorted();
  const pid = app.process().pid ?? 0;
  const ports = (await openPorts(pid)).map((line) => line.split(' ').at(-1));
  expect(ports.toSorted()).toEqual(own);
});
