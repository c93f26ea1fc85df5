import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText, root } from '../paths.js';

const DAY_MS = 24 * 3_600_000;

/** Remembers that the official download was tried in vain: a second start need not wait for it. */
export const stampPath = join(root, 'node_modules', '.hotseat-official-electron-unreachable');

/** @typedef {{ url: string, nowMs: number, path?: string }} Stamp url: where the download was asked for */

/**
 * Whether the same place was tried within the last day. Not for longer: who blocks the network once must not tie
 * somebody to an old Chromium for good.
 * @param {Stamp} stamp
 */
export function wasJustTried({ url, nowMs, path = stampPath }) {
  const [triedUrl, at] = (readText(path) ?? '').split('\n');
  const ageMs = nowMs - Date.parse(at ?? '');
  return triedUrl === url && ageMs >= 0 && ageMs < DAY_MS;
}

/** @param {Stamp} stamp */
export function noteTried({ url, nowMs, path = stampPath }) {
  writeFileSync(path, `${url}\n${new Date(nowMs).toISOString()}\n`);
}
