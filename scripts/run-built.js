import { ensureBuild } from './setup/build.js';
import { runWithDisplay } from './setup/system/display.js';
import { electronEnvironment } from './setup/electron/electron.js';
import { binPath } from './setup/run.js';
import { runScript } from './setup/say.js';
import { setUp } from './set-up.js';

/**
 * Sets everything up, then runs a TypeScript file against the built app, where it can show windows.
 * @param {string} file
 */
export function runBuilt(file) {
  return runScript(async () => {
    await setUp();
    await ensureBuild();
    return runInApp(file, process.argv.slice(2));
  });
}

/**
 * The same when all is set up.
 * @param {string} file
 * @param {string[]} [args]
 */
export function runInApp(file, args = []) {
  const env = { ...process.env, ...electronEnvironment() };
  return runWithDisplay(process.execPath, [binPath('tsx'), file, ...args], { env });
}
