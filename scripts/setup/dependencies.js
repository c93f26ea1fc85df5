import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { join } from 'node:path';
import { withLock } from './file-lock.js';
import { runIntoLog, showEnd } from './logs.js';
import { npmCommand } from './npm.js';
import { readText, root } from './paths.js';
import { SetupError } from './say.js';
import { step } from './step.js';

const stampPath = join(root, 'node_modules', '.hotseat-lock-hash');

/** Makes node_modules what package-lock.json says; does nothing when it is already. */
export async function ensureDependencies() {
  const lockText = readText(join(root, 'package-lock.json'));
  if (!lockText)
    throw new SetupError(
      'package-lock.json is missing. Bring it back with `git checkout package-lock.json`.',
    );
  const hash = createHash('sha256')
    .update(`${process.platform}-${process.arch}\n${lockText}`)
    .digest('hex');
  const lock = JSON.parse(lockText);
  checkManifest(lock);
  if (readText(stampPath) === hash) return;
  await withLock(join(root, 'out', '.dependencies.lock'), async (alsoHeldBy) => {
    if (readText(stampPath) === hash) return; // the set-up that we waited for did it
    const installed = readText(join(root, 'node_modules', '.package-lock.json'));
    if (!installed || !isInstalled(lock, JSON.parse(installed))) await install(alsoHeldBy);
    writeFileSync(stampPath, hash);
  });
}

/**
 * Whether what npm noted as installed is what the lock file asks for. npm leaves out what is for other platforms.
 * @param {{ packages: Record<string, LockedPackage> }} lock package-lock.json
 * @param {{ packages: Record<string, LockedPackage> }} installed node_modules/.package-lock.json
 */
export function isInstalled(lock, installed) {
  const isWanted = Object.entries(lock.packages).every(
    ([path, { version, integrity, optional, devOptional }]) => {
      const found = installed.packages[path];
      if (path === '') return true;
      return found
        ? found.version === version && found.integrity === integrity
        : optional || devOptional;
    },
  );
  return isWanted && Object.keys(installed.packages).every((path) => path in lock.packages);
}

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} LockedPackage */

/**
 * `npm ci` refuses a lock file that is behind package.json, in many lines; this says it in one, and before.
 * @param {{ packages: Record<string, any> }} lock
 */
function checkManifest(lock) {
  const manifest = JSON.parse(readText(join(root, 'package.json')) ?? '{}');
  for (const group of ['dependencies', 'devDependencies', 'optionalDependencies']) {
    if (isDeepStrictEqual(manifest[group] ?? {}, lock.packages[''][group] ?? {})) continue;
    throw new SetupError(
      `package.json and package-lock.json differ in "${group}". Run \`npm install\`, then this again.`,
    );
  }
}

/** @param {(pid: number) => void} onStart */
async function install(onStart) {
  const [command, ...first] = npmCommand();
  const retries = ['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];
  const args = [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error', ...retries];
  const { code, log } = await step('packages', () =>
    runIntoLog('packages', command, args, { onStart }),
  );
  if (code === 0) return;
  showEnd(log);
  throw new SetupError(`\`npm ci\` ended with code ${code}. ${advice(readText(log) ?? '')}`);
}

/** @param {string} printed */
function advice(printed) {
  if (printed.includes('EUSAGE')) return 'Run `npm install`, then this again.';
  if (/E(NOTFOUND|AI_AGAIN|CONN|TIMEDOUT|NETUNREACH)|network/.test(printed)) {
    return 'The npm registry could not be reached: check the network, `npm config get registry` and the proxy, then run this again.';
  }
  if (printed.includes('ENOSPC')) return 'The disk is full: make room, then run this again.';
  return 'The lines above say why; if they do not help, delete node_modules and run this again.';
}
