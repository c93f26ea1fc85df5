import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { aptInstall, mayInstall } from './apt.js';
import { aptPackages, installAdvice } from './linux-packages.js';
import { say, SetupError } from '../say.js';

/**
 * On Linux: what Electron, Xvfb and text need from the system. As root with apt it is installed, after a question where
 * somebody can be asked; else the line to run is the error.
 * @param {string} binary Electron's
 * @param {boolean} needsXvfb where there is no display
 */
export async function ensureLibraries(binary, needsXvfb) {
  if (process.platform !== 'linux') return;
  const missing = findMissing(binary, needsXvfb);
  if (missing.length === 0) return;
  say(`Electron needs from the system: ${inBrief(missing)}`);
  const packages = aptPackages(needsXvfb);
  if (!(await mayInstall(packages))) throw new SetupError(installAdvice(needsXvfb));
  const problem = await aptInstall(packages);
  if (problem !== undefined) throw new SetupError(problem);
  const still = findMissing(binary, needsXvfb);
  if (still.length === 0) return;
  throw new SetupError(
    `Still missing after the installation: ${still.join(', ')}. Install what brings them, then run this again.`,
  );
}

/**
 * For `npm test`: proves that nothing is sent. Without it that test alone is skipped, so a failure stops nothing.
 */
export async function ensureStrace() {
  if (process.platform !== 'linux' || isCommand('strace') || !(await mayInstall(['strace'])))
    return;
  const problem = await aptInstall(['strace']);
  if (problem !== undefined) say(problem);
}

/** @param {string[]} names */
function inBrief(names) {
  const rest = names.length - 6;
  return rest > 0 ? `${names.slice(-6).join(', ')} and ${rest} more` : names.join(', ');
}

/** @param {string} binary @param {boolean} needsXvfb */
function findMissing(binary, needsXvfb) {
  const missing = missingLibraries(ldd(binary));
  if (needsXvfb && !isCommand('Xvfb')) missing.push('Xvfb');
  if (!fontFolders().some(holdsFont)) missing.push('a font');
  return missing;
}

/** @param {string} binary */
function ldd(binary) {
  return (
    spawnSync('ldd', [binary], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } }).stdout ??
    ''
  );
}

/** @param {string} listing what ldd printed */
export function missingLibraries(listing) {
  return [...listing.matchAll(/^\s*(\S+) => not found$/gm)].map((match) => String(match[1]));
}

/** @param {string} name */
function isCommand(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
}

function fontFolders() {
  const data = process.env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share');
  return [
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    join(data, 'fonts'),
    join(homedir(), '.fonts'),
  ];
}

/** @param {string} folder @returns {boolean} */
function holdsFont(folder) {
  if (!existsSync(folder)) return false;
  const entries = readdirSync(folder, { withFileTypes: true });
  if (entries.some((entry) => /\.(ttf|otf|ttc|pfb)$/i.test(entry.name))) return true;
  return entries.some((entry) => entry.isDirectory() && holdsFont(join(folder, entry.name)));
}
