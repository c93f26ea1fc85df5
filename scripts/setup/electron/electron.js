import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  ensureFallbackRuntime,
  findFallbackRuntime,
  isFallbackPossible,
} from './fallback-runtime.js';
import { downloadOfficial } from './official-download.js';
import { binaryName, findOfficial, officialVersion } from './official-electron.js';
import { withLock } from '../file-lock.js';
import { readText, root } from '../paths.js';
import { say, SetupError } from '../say.js';

/** Remembers, until the next `npm ci`, that the official download was tried in vain: a second start must not wait. */
const gaveUpStamp = join(root, 'node_modules', '.hotseat-official-electron-unreachable');

/** @typedef {import('./electron.js').ElectronBinary} ElectronBinary */

/** What Electron refuses to start without when run by root; for our scripts and tests, never for the app itself. */
export const rootFlags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

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
  if (!findOfficial() && !existsSync(gaveUpStamp)) {
    await withLock(join(root, 'out', '.electron.lock'), tryOfficial);
  }
  if (!findOfficial()) await ensureFallbackRuntime();
  return findElectron();
}

async function tryOfficial() {
  if (findOfficial() || existsSync(gaveUpStamp)) return; // the set-up that we waited for tried
  const problem = await downloadOfficial(!isFallbackPossible);
  if (problem === undefined) return;
  say(`No official Electron ${officialVersion()}: ${problem}`);
  if (!isFallbackPossible) throw new SetupError(adviceWithoutFallback);
  writeFileSync(gaveUpStamp, `${problem}\n`);
}

/** Variables by which electron-vite and `require('electron')` find the same binary. */
export function electronEnvironment() {
  const { path, source } = findElectron();
  return {
    ELECTRON_EXEC_PATH: path,
    ...(rootFlags.length > 0 ? { NO_SANDBOX: '1' } : {}),
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

const adviceWithoutFallback =
  `Electron for ${process.platform}-${process.arch} comes only from GitHub, and that did not work. Run this again where ` +
  'https://github.com can be reached, set ELECTRON_MIRROR to a mirror (https://www.electronjs.org/docs/latest/tutorial/installation), ' +
  'or unpack an Electron and set ELECTRON_OVERRIDE_DIST_PATH to its folder.';
