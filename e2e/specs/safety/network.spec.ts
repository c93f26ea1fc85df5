import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findElectron, noSandboxFlags } from '../../../scripts/setup/electron/electron.js';
import { expect, repo, test } from '../../fixtures/hotseat.js';
import { walkScreens } from '../../fixtures/walk.js';
import { launchWrapped, run } from '../../fixtures/wrapped.js';

// One walk for both: with strace around it the app is the same.
test('every screen keeps the policy and asks nothing of the network, and no process of the app opens a connection to the outside', async ({
  dataDir,
}) => {
  test.setTimeout(180_000);
  const canTrace = process.platform === 'linux' && (await hasStrace());
  const trace = join(dataDir, 'connect.txt');
  const app = await launchWrapped({
    folder: dataDir,
    command: canTrace ? ['strace', '-f', '-qq', '-e', 'trace=connect', '-o', trace] : [],
    electron: findElectron().path,
    args: [
      ...noSandboxFlags(),
      repo,
      `--user-data-dir=${dataDir}/profile`,
      `--data-dir=${dataDir}/data`,
    ],
  });
  const page = await app.firstWindow();
  const { complaints, outside } = await listening(page);
  await walkScreens(page);
  expect(complaints).toEqual([]);
  expect(outside).toEqual([]);
  await app.close();
  test.skip(process.platform !== 'linux', 'strace is a Linux tool');
  test.skip(!canTrace, 'strace is missing: apt-get install strace');
  const connects = (await readFile(trace, 'utf8')).split('\n');
  expect(connects.filter((line) => line.includes('AF_UNIX')).length).toBeGreaterThan(0);
  expect(connects.filter((line) => /AF_INET6?\b/.test(line))).toEqual([]);
});

/** What the page complains of from now on, and what it asks of others than the app. */
async function listening(
  page: Page,
): Promise<{ readonly complaints: readonly string[]; readonly outside: readonly string[] }> {
  const complaints: string[] = [];
  const outside: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/i.test(message.text())) complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(app|data|blob):/.test(request.url())) outside.push(request.url());
  });
  await page.evaluate(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`Content Security Policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return { complaints, outside };
}

/** The set-up of `npm test` installs it where it may. */
const hasStrace = (): Promise<boolean> =>
  run('strace', ['-V']).then(
    () => true,
    () => false,
  );
