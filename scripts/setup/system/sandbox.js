import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readText } from '../paths.js';
import { reasonOf, SetupError } from '../say.js';

/** The helper's descriptor for its caller's id; it ends with an error where that is not open. */
const HELPER_FD = 7;

const noSandbox = '--no-sandbox';
const isRoot = process.getuid?.() === 0;

/**
 * A person who starts the app without Chromium's sandbox does so by their own word: a fault of a page is then a fault of
 * the account, and as root of the machine.
 * @param {readonly string[]} args what they typed
 * @param {string} command after which
 */
export function refuseRoot(args, command, asRoot = isRoot) {
  if (!asRoot || args.includes(noSandbox)) return;
  throw new SetupError(
    'Hotseat does not start as root, where Chromium has no sandbox. Start it as another user; ' +
      `or, without a sandbox, by your own word: ${command} -- ${noSandbox}`,
  );
}

/**
 * Electron would end with a stack and no word of this.
 * @param {string} binary Electron's
 * @param {readonly string[]} args
 * @param {string} command
 */
export function needSandbox(binary, args, command) {
  const problem = args.includes(noSandbox) ? undefined : sandboxProblem(binary);
  if (problem === undefined) return;
  const helper = join(dirname(binary), 'chrome-sandbox');
  throw new SetupError(
    `This system does not let programs make a sandbox of their own (${problem}). Run this line, then the same again: ` +
      `sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'; or start without a sandbox: ${command} -- ${noSandbox}`,
  );
}

/**
 * Why Chromium's sandbox cannot work here, in the words of what was tried; undefined where it can. On Linux it needs user
 * namespaces, which Ubuntu 24.04 keeps from unknown programs, or its helper owned by root:
 * https://chromium.googlesource.com/chromium/src/+/main/docs/security/apparmor-userns-restrictions.md
 * @param {string} binary Electron's
 * @param {readonly string[]} [asOther] the command that makes another user of root
 * @returns {string | undefined}
 */
export function sandboxProblem(binary, asOther = []) {
  if (process.platform !== 'linux') return undefined;
  if (isRoot && asOther.length === 0) return 'root has none';
  const namespaces = namespaceProblem(asOther);
  if (namespaces === undefined) return undefined;
  const helper = helperProblem(join(dirname(binary), 'chrome-sandbox'), asOther);
  return helper === undefined ? undefined : `${namespaces}; ${helper}`;
}

/** @param {readonly string[]} asOther */
function namespaceProblem(asOther) {
  if (readText('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') === '1')
    return 'AppArmor restricts user namespaces';
  if (readText('/proc/sys/kernel/unprivileged_userns_clone') === '0')
    return 'the kernel keeps user namespaces for root';
  return attempt([...asOther, 'unshare', '--user', '--map-root-user', 'true']);
}

/** @param {string} helper @param {readonly string[]} asOther */
function helperProblem(helper, asOther) {
  const found = statSync(helper, { throwIfNoEntry: false });
  if (found?.uid !== 0 || (found.mode & 0o4000) === 0) return 'chrome-sandbox is not setuid root';
  return attempt([...asOther, helper, '/bin/true'], { SBX_CHROME_API_RQ: '1' });
}

/** @param {readonly string[]} words @param {NodeJS.ProcessEnv} [env] */
function attempt([command = '', ...args], env) {
  const { error, status, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', ...env },
    stdio: ['ignore', 'ignore', 'pipe', ...Array(HELPER_FD - 3).fill('ignore'), 'pipe'],
  });
  if (error !== undefined) return reasonOf(error);
  if (status === 0) return undefined;
  return stderr.trim().split('\n').at(-1) || `${command} ended with ${status}`;
}
