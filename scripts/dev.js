// npm run dev: the app with hot reloading. Arguments go on to electron-vite.
import './setup/node-version.js';
import { displayFlags, runWithDisplay } from './setup/system/display.js';
import { electronEnvironment } from './setup/electron/electron.js';
import { binPath } from './setup/run.js';
import { runScript } from './setup/say.js';
import { setUp } from './set-up.js';

await runScript(async () => {
  await setUp();
  const flags = displayFlags.length > 0 ? ['--', ...displayFlags] : [];
  const args = [binPath('electron-vite'), 'dev', ...process.argv.slice(2), ...flags];
  return runWithDisplay(process.execPath, args, {
    env: { ...process.env, ...electronEnvironment() },
  });
});
