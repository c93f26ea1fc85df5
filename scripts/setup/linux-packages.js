import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readText } from './paths.js';

/** By package manager: how to install, and the packages of Electron and a font; Xvfb's stands apart. */
const managers = {
  'apt-get': { install: 'apt-get install -y --no-install-recommends', xvfb: 'xvfb' },
  dnf: {
    install: 'dnf install -y',
    xvfb: 'xorg-x11-server-Xvfb',
    packages: ['gtk3', 'nss', 'alsa-lib', 'mesa-libgbm', 'liberation-fonts'],
  },
  pacman: {
    install: 'pacman -S --needed',
    xvfb: 'xorg-server-xvfb',
    packages: ['gtk3', 'nss', 'alsa-lib', 'mesa', 'ttf-liberation'],
  },
  zypper: {
    install: 'zypper install -y',
    xvfb: 'xorg-x11-server-Xvfb',
    packages: ['libgtk-3-0', 'mozilla-nss', 'libasound2', 'libgbm1', 'liberation-fonts'],
  },
};

export function hasApt() {
  return existsSync('/usr/bin/apt-get');
}

/**
 * Debian's and Ubuntu's names. Those with a 64-bit time_t got new ones: Debian 13 and Ubuntu 24.04 on.
 * @param {boolean} needsXvfb
 */
export function packageNames(needsXvfb) {
  const suffix = isT64() ? 't64' : '';
  const packages = [`libgtk-3-0${suffix}`, 'libnss3', `libasound2${suffix}`, 'libgbm1', 'fonts-liberation'];
  return needsXvfb ? ['xvfb', ...packages] : packages;
}

/** @param {boolean} needsXvfb the line for a person to run */
export function installLine(needsXvfb) {
  const sudo = process.getuid?.() === 0 ? '' : 'sudo ';
  if (hasApt())
    return `${sudo}apt-get update && ${sudo}${managers['apt-get'].install} ${packageNames(needsXvfb).join(' ')}`;
  const name = ['dnf', 'pacman', 'zypper'].find((command) => existsSync(`/usr/bin/${command}`)) ?? 'dnf';
  const { install, xvfb, packages } = managers[name];
  return `${sudo}${install} ${[...(needsXvfb ? [xvfb] : []), ...packages].join(' ')}`;
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
  const value = (key) => new RegExp(`^${key}="?([^"\n]*)`, 'm').exec(osRelease)?.[1] ?? '';
  const firstWithT64 = value('ID') === 'ubuntu' ? 24.04 : 13;
  return Number.parseFloat(value('VERSION_ID') || '99') >= firstWithT64;
}
