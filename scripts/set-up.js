// Everything that the app and its tests need beyond git and Node; `npm start` and `npm test` begin with it.
// Alone: node scripts/set-up.js
import './setup/node-version.js';
import { realpathSync } from 'node:fs';
import { ensureDependencies } from './setup/dependencies.js';
import { hasDisplay } from './setup/system/display.js';
import { ensureElectron } from './setup/electron/electron.js';
import { ensureLibraries } from './setup/system/libraries.js';
import { runScript, say } from './setup/say.js';

/** @returns {Promise<import('./setup/electron/electron.js').ElectronBinary>} */
export async function setUp() {
  const startMs = performance.now();
  await ensureDependencies();
  const electron = await ensureElectron();
  await ensureLibraries(electron.path, !(await hasDisplay()));
  const seconds = ((performance.now() - startMs) / 1000).toFixed(2);
  say(
    `Ready in ${seconds} s: npm packages, Electron ${electron.version} (${electron.source}), system libraries`,
  );
  return electron;
}

const command = process.argv[1];
if (command && realpathSync(command) === import.meta.filename) {
  await runScript(async () => {
    await setUp();
    return 0;
  });
}
