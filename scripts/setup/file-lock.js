import {
  appendFileSync,
  existsSync,
  mkdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readText } from './paths.js';
import { hasCode, say } from './say.js';

const BEAT_MS = 2_000;
const STALE_MS = 60_000;

/**
 * Runs `work` while no other set-up does: the lock is a file with our process id, touched while we work. A set-up that
 * was killed leaves one behind; it counts as gone when its processes are, or when nobody touched it for a minute.
 * @template T
 * @param {string} path
 * @param {(alsoHeldBy: (pid: number) => void) => Promise<T>} work names a child that may outlive us, as npm does
 * @returns {Promise<T>}
 */
export async function withLock(path, work) {
  mkdirSync(dirname(path), { recursive: true });
  for (let isTold = false; !take(path); await sleep(200)) {
    if (isStale(path)) {
      rmSync(path, { force: true });
    } else if (!isTold) {
      say(`Waiting for another set-up (process ${readText(path)}); its lock is ${path}`);
      isTold = true;
    }
  }
  const beat = setInterval(() => {
    if (touch(path)) return;
    clearInterval(beat);
    say(`The lock of this set-up was removed (${path}). It goes on; start no other until it ends.`);
  }, BEAT_MS);
  try {
    return await work((pid) => {
      if (existsSync(path)) appendFileSync(path, ` ${pid}`);
    });
  } finally {
    clearInterval(beat);
    rmSync(path, { force: true });
  }
}

/** @param {string} path */
function take(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** @param {string} path */
function isStale(path) {
  const ageMs = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  const pids = (readText(path) || String(process.pid)).split(' ').map(Number); // empty: it is being written
  return ageMs > STALE_MS || !pids.some(isRunning);
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return hasCode(error, 'EPERM'); // someone else's process, but alive
  }
}

/** Whether it was still there. @param {string} path */
function touch(path) {
  const now = new Date();
  try {
    utimesSync(path, now, now);
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}
