import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readText, root } from '../paths.js';

export const packageFolder = join(root, 'node_modules', 'electron');

/** Where the executable lies in an unpacked Electron, by platform. */
export const binaryName =
  process.platform === 'darwin'
    ? 'Electron.app/Contents/MacOS/Electron'
    : process.platform === 'win32'
      ? 'electron.exe'
      : 'electron';

/** @returns {string} as package.json asks for */
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
