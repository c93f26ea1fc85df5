import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { aptPackages, hasApt, installAdvice } from './linux-packages.js';
import { say, SetupError } from '../say.js';

/**
 * On Linux: what Electron, Xvfb and text need from the system. As root with apt it is installed, else the line to run
 * is the error.
 * @param {string} binary Electron's
 * @param {boolean} needsXvfb where there is no display
 */
export function ensureLibraries(binary, needsXvfb) {
  if (process.platform !== 'linux') return;
  const missing = findMissing(binary, needsXvfb);
  if (missing.length === 0) return;
  say(`Electron needs from the system: ${inBrief(missing)}`);
  if (process.getuid?.() !== 0 || !hasApt()) throw new SetupError(installAdvice(needsXvfb));
  install(needsXvfb);
  const still = findMissing(binary, needsXvfb);
  if (still.length === 0) return;
  throw new SetupError(
    `Still missing after the installation: ${still.join(', ')}. Install what brings them, then run this again.`,
  );
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

/** @param {boolean} needsXvfb */
function install(needsXvfb) {
  say('Installing them with apt-get');
  run('apt-get', ['update', '-q']);
  const quietly = ['-y', '-q', '-o', 'Dpkg::Use-Pty=0', '--no-install-recommends'];
  run('apt-get', ['install', ...quietly, ...aptPackages(needsXvfb)]);
}

/** @param {string} command @param {string[]} args */
function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync(command, args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status === 0) return;
  throw new SetupError(
    `\`${command} ${args.join(' ')}\` ended with code ${status}; the lines above say why. ` +
      'Check the network and /etc/apt/sources.list, or that no other apt is running, then run this again.',
  );
}
