import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clientFor } from './download.js';
import { findOfficial, officialVersion, packageFolder } from './official-electron.js';
import { openLog, showEnd } from '../logs.js';
import { root } from '../paths.js';
import { reasonOf } from '../say.js';
import { progress, step } from '../step.js';

const REACH_MS = 4_000;
const STALLED_MS = 20_000;

/**
 * Runs electron's own `install-electron`, with two bounds: 4 s for a first answer, 20 s without a further byte.
 * @param {boolean} isOnlyWay then it is tried without an answer as well: it may have the zip in its cache
 * @returns {Promise<string | undefined>} why it did not work, undefined when it did
 */
export async function downloadOfficial(isOnlyWay) {
  // A proxy answers where the host itself does not, and it is install-electron that knows how to ask it.
  const hasProxy = Boolean(process.env.HTTPS_PROXY ?? process.env.https_proxy);
  const reach = hasProxy ? { totalBytes: undefined } : await reachability(zipUrl());
  if ('problem' in reach && !isOnlyWay) return reach.problem;
  const temporary = mkdtempSync(join(tmpdir(), 'hotseat-electron-'));
  try {
    const totalBytes = 'totalBytes' in reach ? reach.totalBytes : undefined;
    return await step(`Electron ${officialVersion()}`, () => install(temporary, totalBytes));
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** Where the official zip is asked for: GitHub, or the mirror that is set. */
export function zipUrl() {
  const { ELECTRON_MIRROR, npm_config_electron_mirror: ofNpm } = process.env;
  const mirror =
    ofNpm || ELECTRON_MIRROR || 'https://github.com/electron/electron/releases/download/';
  const version = officialVersion();
  return new URL(
    `v${version}/electron-v${version}-${process.platform}-${process.arch}.zip`,
    mirror,
  );
}

/**
 * Whether the zip's host, after its redirects, answers in time.
 * @param {URL} url
 * @returns {Promise<{ totalBytes: number | undefined } | { problem: string }>}
 */
function reachability(url, deadlineMs = Date.now() + REACH_MS) {
  return new Promise((resolve) => {
    const leftMs = Math.max(1, deadlineMs - Date.now());
    const timer = setTimeout(
      () => head.destroy(new Error(`no answer within ${REACH_MS / 1000} s`)),
      leftMs,
    );
    const head = clientFor(url).request(url, { method: 'HEAD' }, ({ statusCode = 0, headers }) => {
      clearTimeout(timer);
      if (statusCode === 200)
        resolve({ totalBytes: Number(headers['content-length']) || undefined });
      else if (headers.location) resolve(reachability(new URL(headers.location, url), deadlineMs));
      else resolve({ problem: `${url.host} answers ${statusCode}` });
    });
    head.on('error', (error) => {
      clearTimeout(timer);
      resolve({ problem: `${url.host} cannot be reached (${reasonOf(error)})` });
    });
    head.end();
  });
}

/**
 * It downloads to the temporary folder, whose growth is both our progress and our proof that it is alive.
 * @param {string} temporary @param {number | undefined} totalBytes
 * @returns {Promise<string | undefined>}
 */
function install(temporary, totalBytes) {
  const places = { TMPDIR: temporary, TEMP: temporary, TMP: temporary };
  const proxy = { ELECTRON_GET_USE_PROXY: '1', NODE_USE_ENV_PROXY: '1' };
  const env = { ...process.env, ...places, ...proxy, ELECTRON_GET_NO_PROGRESS: '1' };
  const { output, log } = openLog('electron');
  const child = spawn(process.execPath, [join(packageFolder, 'install.js')], {
    cwd: root,
    env,
    stdio: ['ignore', output, output],
  });
  const report = progress('downloaded');
  let lastBytes = 0;
  let lastGrowthMs = Date.now();
  const watch = setInterval(() => {
    const bytes = folderBytes(temporary);
    if (bytes > lastBytes) {
      report((lastBytes = bytes), totalBytes);
      lastGrowthMs = Date.now();
    }
    if (bytes < lastBytes) lastGrowthMs = Infinity; // the zip is whole and was moved on; now it is unpacked
    if (Date.now() - lastGrowthMs > STALLED_MS) child.kill();
  }, 250);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearInterval(watch);
      closeSync(output);
      if (findOfficial()) return resolve(undefined);
      if (signal) return resolve(`the download stood still for ${STALLED_MS / 1000} s`);
      showEnd(log);
      resolve(`install-electron ended with code ${code}`);
    });
  });
}

/** @param {string} folder @returns {number} NaN when a file went away between the listing and the look */
function folderBytes(folder) {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  } catch {
    return Number.NaN;
  }
}
