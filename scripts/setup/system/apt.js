import { askYesNo, isAskable } from '../ask.js';
import { runIntoLog, showEnd } from '../logs.js';
import { say } from '../say.js';
import { step } from '../step.js';
import { hasApt } from './linux-packages.js';

/** Whether we may install: as root with apt; a person is asked, CI is not. @param {readonly string[]} packages */
export async function mayInstall(packages) {
  if (process.getuid?.() !== 0 || !hasApt()) return false;
  return !isAskable() || askYesNo(`Install with apt-get: ${packages.join(' ')}?`);
}

/**
 * @param {readonly string[]} packages
 * @returns {Promise<string | undefined>} why it did not work, and what to do
 */
export async function aptInstall(packages) {
  const quietly = ['-y', '-q', '-o', 'Dpkg::Use-Pty=0', '--no-install-recommends'];
  return step('system packages', async () => {
    const update = await apt(['update', '-q']);
    // One broken source of many is enough for this; what we need may come from the others.
    if (update.code !== 0)
      say(
        `\`apt-get update\` ended with code ${update.code}; going on with the lists that are there`,
      );
    const { code, log } = await apt(['install', ...quietly, ...packages]);
    if (code === 0) return undefined;
    showEnd(log);
    return (
      `apt-get could not install ${packages.join(' ')} (code ${code}); the lines above say why. ` +
      'Check the network and /etc/apt/sources.list, or that no other apt is running, then run this again.'
    );
  });
}

/** @param {string[]} args */
function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return runIntoLog('system-packages', 'apt-get', args, { env });
}
