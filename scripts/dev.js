// npm run dev: the app with hot reloading. Arguments go on to electron-vite.
import './setup/node-version.js';
import { displayFlags, runWithDisplay } from './setup/system/display.js';
import { electronEnvironment } from './setup/electron/electron.js';
import { binPath } from './setup/run.js';
import { runScript } from './setup/say.js';
import { needSandbox, refuseRoot } from './setup/system/sandbox.js';
import { setUp } from './set-up.js';

await runScript(async () => {
  const given = process.argv.slice(2);
  refuseRoot(given, 'npm run dev');
  const electron = await setUp();
  needSandbox(electron.path, given, 'npm run dev');
  const isWithout = given.includes('--no-sandbox');
  // Without the word on its command line the app does not heed the variable that names a dev server.
  const flags = ['--', '--dev-server', ...displayFlags];
  const rest = given.filter((arg) => arg !== '--no-sandbox'); // electron-vite takes it as a variable
  const args = [binPath('electron-vite'), 'dev', ...rest, ...flags];
  const env = { ...process.env, ...electronEnvironment(), ...(isWithout && { NO_SANDBOX: '1' }) };
  return runWithDisplay(process.execPath, args, { env });
});
