// npm start: set-up, build, and the app in a window; without a display the demo, played on a virtual one.
// Arguments go on to the app: npm start -- --data-dir <folder>
import './setup/node-version.js';
import { ensureBuild } from './setup/build.js';
import { displayFlags, hasDisplay } from './setup/system/display.js';
import { rootFlags } from './setup/electron/electron.js';
import { root } from './setup/paths.js';
import { run } from './setup/run.js';
import { runScript, say } from './setup/say.js';
import { setUp } from './set-up.js';

// Set by some editors for their own Electron; ours would run as a plain Node.
delete process.env.ELECTRON_RUN_AS_NODE;

await runScript(async () => {
  const electron = await setUp();
  await ensureBuild();
  if (!(await hasDisplay())) return playDemo();
  return run(electron.path, [...rootFlags, ...displayFlags, root, ...process.argv.slice(2)]);
});

async function playDemo() {
  say(
    'There is no display: playing the demo on a virtual one (Xvfb). Pictures and report go to out/demo/',
  );
  const code = await run(process.execPath, ['scripts/demo.js']);
  say(
    code === 0
      ? 'The demo is done: pictures and report lie in out/demo/'
      : `The demo failed with code ${code}; see above`,
  );
  return code;
}
