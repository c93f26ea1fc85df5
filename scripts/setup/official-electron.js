import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readText, root } from './paths.js';
import { progress, say } from './say.js';

const REACH_MS = 4_000;
const STALLED_MS = 20_000;

const packageFolder = join(root, 'node_modules', 'electron');

/** Where the executable lies in an unpacked Electron, by platform. */
export const binaryName =
  { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform] ?? 'electron';

export function officialVersion() {
  return JSON.parse(readText(join(packageFolder, 'package.json')) ?? '{}').version;
}

/** What `install-electron` unpacked into node_modules, if it did so completely: path.txt is the last that it writes. */
export function findOfficial() {
  const path = join(packageFolder, 'dist', binaryName);
  const version = readText(join(packageFolder, 'dist', 'version'))?.replace(/^v/, '');
  const isWhole = readText(join(packageFolder, 'path.txt')) === binaryName && existsSync(path);
  return isWhole && version === officialVersion() ? { path, version } : undefined;
}

/**
 * Runs electron's own `install-electron`, with two bounds: 4 s for a first answer, 20 s without a further byte.
 * @returns {Promise<string | undefined>} why it did not work, undefined when it did
 */
export async function downloadOfficial() {
  const reach = await reachability(zipUrl());
  if ('problem' in reach) return reach.problem;
  say(`Downloading Electron ${officialVersion()} with install-electron`);
  const temporary = mkdtempSync(join(tmpdir(), 'hotseat-electron-'));
  try {
    return await install(temporary, reach.totalBytes);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function zipUrl() {
  const { ELECTRON_MIRROR, npm_config_electron_mirror: ofNpm } = process.env;
  const mirror = ofNpm || ELECTRON_MIRROR || 'https://github.com/electron/electron/releases/download/';
  const version = officialVersion();
  return new URL(`v${version}/electron-v${version}-${process.platform}-${process.arch}.zip`, mirror);
}

/**
 * Whether the zip's host, after its redirects, answers in time.
 * @param {URL} url
 * @returns {Promise<{ totalBytes: number } | { problem: string }>}
 */
function reachability(url, deadlineMs = Date.now() + REACH_MS) {
  return new Promise((resolve) => {
    const leftMs = Math.max(1, deadlineMs - Date.now());
    const timer = setTimeout(() => head.destroy(new Error(`no answer within ${REACH_MS / 1000} s`)), leftMs);
    const head = request(url, { method: 'HEAD' }, ({ statusCode = 0, headers }) => {
      clearTimeout(timer);
      if (statusCode === 200) resolve({ totalBytes: Number(headers['content-length']) });
      else if (headers.location) resolve(reachability(new URL(headers.location, url), deadlineMs));
      else resolve({ problem: `${url.host} answers ${statusCode}` });
    });
    head.on('error', (error) => {
      clearTimeout(timer);
      resolve({ problem: `${url.host} cannot be reached (${error.code ?? error.message})` });
    });
    head.end();
  });
}

/**
 * It downloads to the temporary folder, whose growth is both our progress and our proof that it is alive.
 * @param {string} temporary @param {number} totalBytes
 * @returns {Promise<string | undefined>}
 */
function install(temporary, totalBytes) {
  const places = { TMPDIR: temporary, TEMP: temporary, TMP: temporary };
  const env = { ...process.env, ...places, ELECTRON_GET_NO_PROGRESS: '1' };
  const child = spawn(process.execPath, [join(packageFolder, 'install.js')], { cwd: root, env, stdio: 'inherit' });
  const report = progress('downloaded');
  let lastBytes = 0;
  let lastGrowthMs = Date.now();
  const watch = setInterval(() => {
    const bytes = folderBytes(temporary);
    if (bytes > lastBytes) {
      lastBytes = bytes;
      lastGrowthMs = Date.now();
      report(bytes, totalBytes);
    } else if (bytes < totalBytes && Date.now() - lastGrowthMs > STALLED_MS) child.kill();
  }, 250);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearInterval(watch);
      if (code === 0 && findOfficial()) resolve(undefined);
      else resolve(signal ? `the download stood still for ${STALLED_MS / 1000} s` : `install-electron ended with code ${code}`);
    });
  });
}

/** @param {string} folder */
function folderBytes(folder) {
  try {
    return readdirSync(folder, { recursive: true }).reduce((sum, name) => sum + statSync(join(folder, String(name))).size, 0);
  } catch {
    return 0; // a file went away between the listing and the look
  }
}
