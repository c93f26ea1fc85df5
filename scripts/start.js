// npm start: set-up, build, and the app in a window; without a display the demo, played on a virtual one.
// Arguments go on to the app: npm start -- --data-dir <folder>
import './setup/node-version.js';
import { runInApp } from './run-built.js';
import { ensureBuild } from './setup/build.js';
import { displayFlags, hasDisplay } from './setup/system/display.js';
import { handOver } from './setup/electron/handed-variables.js';
import { root } from './setup/paths.js';
import { run } from './setup/run.js';
import { runScript, say } from './setup/say.js';
import { needSandbox, refuseRoot } from './setup/system/sandbox.js';
import { setUp } from './set-up.js';

// Set by some editors for their own Electron; ours would run as a plain Node.
delete process.env.ELECTRON_RUN_AS_NODE;

await runScript(async () => {
  const args = process.argv.slice(2);
  const isForPerson = await hasDisplay();
  if (isForPerson) refuseRoot(args, 'npm start');
  const electron = await setUp();
  if (isForPerson) needSandbox(electron.path, args, 'npm start');
  await ensureBuild();
  if (!isForPerson) return playDemo();
  const { env, args: flags, handed } = handOver(process.env);
  return run(electron.path, [...displayFlags, ...flags, root, ...args], { env, handed });
});

async function playDemo() {
  say(
    'There is no display: playing the demo on a virtual one (Xvfb). Pictures and report go to out/demo/',
  );
  const code = await runInApp('e2e/demo/play.ts');
  say(
    code === 0
      ? 'The demo is done: pictures and report lie in out/demo/'
      : `The demo failed with code ${code}; see above`,
  );
  return code;
}
