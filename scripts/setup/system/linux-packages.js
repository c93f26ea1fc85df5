import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readText } from '../paths.js';

/** Without apt: written from the distributions' package lists, not run. */
const others = [
  {
    command: 'dnf',
    line: 'dnf install -y gtk3 nss alsa-lib mesa-libgbm liberation-fonts',
    xvfb: 'xorg-x11-server-Xvfb',
  },
  {
    command: 'pacman',
    line: 'pacman -S --needed gtk3 nss alsa-lib mesa ttf-liberation',
    xvfb: 'xorg-server-xvfb',
  },
  {
    command: 'zypper',
    line: 'zypper install -y libgtk-3-0 mozilla-nss libasound2 libgbm1 liberation-fonts',
    xvfb: 'xorg-x11-server-Xvfb',
  },
];

export function hasApt() {
  return existsSync('/usr/bin/apt-get');
}

/**
 * Debian's and Ubuntu's names. Those of libraries with a 64-bit time_t changed in Debian 13 and Ubuntu 24.04.
 * @param {boolean} needsXvfb
 */
export function aptPackages(needsXvfb) {
  const suffix = isT64() ? 't64' : '';
  const all = ['xvfb', `libgtk-3-0${suffix}`, 'libnss3', `libasound2${suffix}`, 'libgbm1'];
  return [...all.slice(needsXvfb ? 0 : 1), 'fonts-liberation'];
}

/** @param {boolean} needsXvfb @returns {string} a sentence with the line for a person to run */
export function installAdvice(needsXvfb) {
  const sudo = process.getuid?.() === 0 ? '' : 'sudo ';
  const runIt = 'Run this line, then the same again:';
  if (hasApt()) {
    const install = `apt-get install -y --no-install-recommends ${aptPackages(needsXvfb).join(' ')}`;
    return `${runIt} ${sudo}apt-get update && ${sudo}${install}`;
  }
  const other = others.find(({ command }) => existsSync(`/usr/bin/${command}`));
  if (other) return `${runIt} ${sudo}${other.line}${needsXvfb ? ` ${other.xvfb}` : ''}`;
  return "Install them with your system's package manager, then run the same again.";
}

function isT64() {
  const known = spawnSync('apt-cache', ['show', 'libasound2t64'], { stdio: 'ignore' });
  return known.status === 0 || hasT64Release(readText('/etc/os-release') ?? '');
}

/**
 * For a system whose package lists were never fetched.
 * @param {string} osRelease the text of /etc/os-release
 */
export function hasT64Release(osRelease) {
  const id = /^ID="?([\w-]*)/m.exec(osRelease)?.[1];
  const version = Number(/^VERSION_ID="?([\d.]*)/m.exec(osRelease)?.[1] ?? 'Infinity');
  return (id === 'debian' && version >= 13) || (id === 'ubuntu' && version >= 24.04);
}
