import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  ensureFallbackRuntime,
  findFallbackRuntime,
  isFallbackPossible,
} from './fallback-runtime.js';
import { downloadOfficial, zipUrl } from './official-download.js';
import { binaryName, findOfficial, officialVersion } from './official-electron.js';
import { noteTried, stampPath, wasJustTried } from './unreachable-stamp.js';
import { withLock } from '../file-lock.js';
import { readText, root } from '../paths.js';
import { say, SetupError } from '../say.js';
import { sandboxProblem } from '../system/sandbox.js';

/** @typedef {import('./electron.js').ElectronBinary} ElectronBinary */

/**
 * `--no-sandbox` where Chromium's sandbox cannot work, as for root: without it Electron refuses to start. For tests, demo
 * and benchmarks alone; a person gives it themselves.
 */
export function noSandboxFlags() {
  return sandboxProblem(findElectron().path) === undefined ? [] : ['--no-sandbox'];
}

/**
 * The Electron to run, without getting anything: for tests, the demo and the benchmarks, after the set-up.
 * @returns {ElectronBinary}
 */
export function findElectron() {
  const found = findOverride() ?? findInstalled();
  if (found) return found;
  throw new SetupError(
    'There is no Electron yet. Run `node scripts/set-up.js` (or `npm start`), which gets it.',
  );
}

/**
 * The Electron to run; gets it first where it is missing.
 * @returns {Promise<ElectronBinary>}
 */
export async function ensureElectron() {
  const override = findOverride();
  if (override) return override;
  if (isOfficialDue()) await withLock(join(root, 'out', '.electron.lock'), tryOfficial);
  if (!findOfficial()) await ensureFallbackRuntime();
  const electron = findElectron();
  if (electron.source === 'fallback') say(fallbackWords(electron.version));
  return electron;
}

function isOfficialDue() {
  return !findOfficial() && !wasJustTried({ url: zipUrl().href, nowMs: Date.now() });
}

async function tryOfficial() {
  if (!isOfficialDue()) return; // the set-up that we waited for tried
  const problem = await downloadOfficial(!isFallbackPossible);
  if (problem === undefined) return;
  say(`No official Electron ${officialVersion()}: ${problem}`);
  if (!isFallbackPossible) throw new SetupError(adviceWithoutFallback);
  noteTried({ url: zipUrl().href, nowMs: Date.now() });
}

/** Variables by which electron-vite and `require('electron')` find the same binary. */
export function electronEnvironment() {
  const { path, source } = findElectron();
  return {
    ELECTRON_EXEC_PATH: path,
    ...(source === 'fallback' ? { ELECTRON_OVERRIDE_DIST_PATH: dirname(path) } : {}),
  };
}

/** @returns {ElectronBinary | undefined} */
function findInstalled() {
  const official = findOfficial();
  if (official) return { ...official, source: 'official' };
  const fallback = findFallbackRuntime();
  return fallback && { ...fallback, source: 'fallback' };
}

/** @returns {ElectronBinary | undefined} */
function findOverride() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!folder) return undefined;
  const path = join(folder, binaryName);
  if (existsSync(path))
    return { path, version: readText(join(folder, 'version')) ?? 'unknown', source: 'override' };
  throw new SetupError(
    `ELECTRON_OVERRIDE_DIST_PATH is ${folder}, but there is no ${path}. Correct or unset it.`,
  );
}

/** @param {string} version */
function fallbackWords(version) {
  return (
    `This runs on Electron ${version} with Chromium 130, which has had no security fixes since spring 2025. ` +
    `Start it where ${zipUrl().host} can be reached, or set ELECTRON_MIRROR, to get Electron ${officialVersion()}: ` +
    `it is asked once a day, and at once when ${stampPath} is deleted.`
  );
}

const adviceWithoutFallback =
  `Electron for ${process.platform}-${process.arch} comes only from GitHub, and that did not work. Run this again where ` +
  'https://github.com can be reached, set ELECTRON_MIRROR to a mirror (https://www.electronjs.org/docs/latest/tutorial/installation), ' +
  'or unpack an Electron and set ELECTRON_OVERRIDE_DIST_PATH to its folder.';
