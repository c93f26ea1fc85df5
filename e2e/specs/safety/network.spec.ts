import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findElectron, noSandboxFlags } from '../../../scripts/setup/electron/electron.js';
import { expect, repo, test } from '../../fixtures/hotseat.js';
import { walkScreens } from '../../fixtures/walk.js';
import { launchWrapped, run } from '../../fixtures/wrapped.js';

test('no process of the app opens a connection to the outside, on any screen', async ({
  dataDir,
}) => {
  test.skip(process.platform !== 'linux', 'strace is a Linux tool');
  test.setTimeout(180_000);
  test.skip(!(await hasStrace()), 'strace is missing: apt-get install strace');
  const trace = join(dataDir, 'connect.txt');
  const app = await launchWrapped({
    folder: dataDir,
    command: ['strace', '-f', '-qq', '-e', 'trace=connect', '-o', trace],
    electron: findElectron().path,
    args: [
      ...noSandboxFlags(),
      repo,
      `--user-data-dir=${dataDir}/profile`,
      `--data-dir=${dataDir}/data`,
    ],
  });
  const page = await app.firstWindow();
  await walkScreens(page);
  await app.close();
  const connects = (await readFile(trace, 'utf8')).split('\n');
  expect(connects.filter((line) => line.includes('AF_UNIX')).length).toBeGreaterThan(0);
  expect(connects.filter((line) => /AF_INET6?\b/.test(line))).toEqual([]);
});

/** The set-up of `npm test` installs it where it may. */
const hasStrace = (): Promise<boolean> =>
  run('strace', ['-V']).then(
    () => true,
    () => false,
  );
