import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The checkout: the folder that holds package.json. */
export const root = resolve(import.meta.dirname, '..', '..');

/** Per user and outside the checkout, so that a fresh clone downloads nothing twice. */
export const cacheFolder = join(userCache(), 'hotseat');

function userCache() {
  if (process.env.XDG_CACHE_HOME) return process.env.XDG_CACHE_HOME;
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  if (process.platform === 'win32' && process.env.LOCALAPPDATA) return process.env.LOCALAPPDATA;
  return join(homedir(), '.cache');
}

/**
 * A small file's trimmed text, or undefined when it cannot be read.
 * @param {string} path
 */
export function readText(path) {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return undefined; // absent is an answer here: nothing was set up yet
  }
}
