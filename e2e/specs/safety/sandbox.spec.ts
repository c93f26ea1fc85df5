import { chmod, chown, copyFile, cp, mkdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { findElectron } from '../../../scripts/setup/electron/electron.js';
import { sandboxProblem } from '../../../scripts/setup/system/sandbox.js';
import { expect, repo, test } from '../../fixtures/hotseat.js';
import { startInterview, titles } from '../../fixtures/room.js';
import { launchWrapped, run } from '../../fixtures/wrapped.js';

const nobody = 65534;
const asNobody = [
  'setpriv',
  `--reuid=${String(nobody)}`,
  `--regid=${String(nobody)}`,
  '--clear-groups',
];

test("the app works in Chromium's real sandbox, as a user other than root", async ({ dataDir }) => {
  test.skip(process.platform !== 'linux', 'the way to another user is Linux only');
  const isRoot = process.getuid?.() === 0;
  const home = isRoot ? await homeForNobody(dataDir) : dataDir;
  const electron = isRoot
    ? join(home, 'electron', basename(findElectron().path))
    : findElectron().path;
  const problem = await sandboxProblemOf(electron, isRoot ? asNobody : []);
  test.skip(problem !== undefined, problem);
  const app = await launchWrapped({
    folder: home,
    command: isRoot ? asNobody : ['env'],
    electron,
    args: [
      isRoot ? join(home, 'app') : repo,
      `--user-data-dir=${home}/profile`,
      `--data-dir=${home}/data`,
    ],
    env: {
      HOME: home,
      XDG_CONFIG_HOME: home,
      ...(isRoot ? { XAUTHORITY: join(home, 'authority') } : {}),
    },
  });
  const page = await app.firstWindow();
  await expect(page.getByRole('listbox', { name: 'Prompts' })).toBeVisible();
  await expect(page.getByRole('note')).toHaveCount(0);
  await startInterview(page, titles.rag);
  await expect(page.locator('canvas.interactive')).toBeVisible();
  const renderer = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  );
  const status = await readFile(`/proc/${String(renderer)}/status`, 'utf8');
  const command = await readFile(`/proc/${String(renderer)}/cmdline`, 'utf8');
  expect(status).toMatch(/^Seccomp:\s+2$/m);
  expect(status).toMatch(/^NoNewPrivs:\s+1$/m);
  expect(command).not.toContain('--no-sandbox');
  if (isRoot) expect(status).toMatch(new RegExp(`^Uid:\\s+${String(nobody)}`, 'm'));
  await app.close();
});

test('the window says that the sandbox is off, and which Chromium that has no fixes', async ({
  launch,
}) => {
  const { page } = await launch({ args: ['--no-sandbox'] });
  await expect(page.getByRole('note')).toHaveText('Chromium’s sandbox is off (--no-sandbox).');
  await page.getByRole('button', { name: 'Settings' }).click();
  const version = page.getByRole('region', { name: 'Version', exact: true });
  await expect(version).toContainText('started with --no-sandbox');
  const isOld = findElectron().version.startsWith('33.');
  if (isOld)
    await expect(version).toContainText('Chromium 130, which no longer gets security fixes');
});

/** Both ways to a sandbox are tried, first the one that needs no rights: as root the copy's helper is made setuid. */
async function sandboxProblemOf(
  electron: string,
  asOther: readonly string[],
): Promise<string | undefined> {
  const problem = sandboxProblem(electron, asOther);
  if (problem === undefined || asOther.length === 0) return problem;
  const helper = join(dirname(electron), 'chrome-sandbox');
  await chown(helper, 0, 0);
  await chmod(helper, 0o4755);
  return sandboxProblem(electron, asOther);
}

/** The runtime and the app in folders that nobody may read; root's own are closed to others. */
async function homeForNobody(folder: string): Promise<string> {
  const home = join(folder, 'home');
  await mkdir(join(home, 'app'), { recursive: true });
  await run('cp', ['-r', dirname(findElectron().path), join(home, 'electron')]);
  for (const part of ['package.json', 'out/main', 'out/preload', 'out/renderer', 'prompts']) {
    await cp(join(repo, part), join(home, 'app', part), { recursive: true });
  }
  const authority = process.env['XAUTHORITY'];
  if (authority !== undefined) await copyFile(authority, join(home, 'authority'));
  await run('chown', ['-R', `${String(nobody)}:${String(nobody)}`, home]);
  await run('chmod', ['755', folder]);
  return home;
}
