import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readText } from '../paths.js';
import { SetupError } from '../say.js';

/**
 * Chromium's sandbox on Linux needs user namespaces, which Ubuntu 24.04 keeps from unknown programs, or its helper
 * owned by root: https://chromium.googlesource.com/chromium/src/+/main/docs/security/apparmor-userns-restrictions.md
 * Electron would end with a stack and no word of this. Root runs without the sandbox.
 * @param {string} binary Electron's
 */
export function checkSandbox(binary) {
  if (process.platform !== 'linux' || process.getuid?.() === 0) return;
  const helper = join(dirname(binary), 'chrome-sandbox');
  if (isOwnedByRoot(helper) || hasUserNamespaces()) return;
  throw new SetupError(
    'This system does not let programs make a sandbox of their own. Run this line, then the same again: ' +
      `sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
  );
}

/** @param {string} helper */
function isOwnedByRoot(helper) {
  const found = statSync(helper, { throwIfNoEntry: false });
  return found?.uid === 0 && (found.mode & 0o4000) !== 0;
}

function hasUserNamespaces() {
  const isRestricted =
    readText('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') === '1' ||
    readText('/proc/sys/kernel/unprivileged_userns_clone') === '0';
  // The attempt is the proof; where there is no `unshare` to try with, Electron may try itself.
  const attempt = spawnSync('unshare', ['--user', '--map-root-user', 'true'], { stdio: 'ignore' });
  return !isRestricted && (attempt.error !== undefined || attempt.status === 0);
}
