// npm run test:faults: makes every fault of storage at its full count; npm test makes a slice of them.
import './setup/node-version.js';
import { ensureBuild } from './setup/build.js';
import { runWithDisplay } from './setup/display.js';
import { electronEnvironment } from './setup/electron.js';
import { binPath } from './setup/run.js';
import { runScript } from './setup/say.js';
import { setUp } from './set-up.js';

await runScript(async () => {
  await setUp();
  await ensureBuild();
  const env = { ...process.env, ...electronEnvironment() };
  return runWithDisplay(
    process.execPath,
    [binPath('tsx'), 'src/cli/test-faults.ts', ...process.argv.slice(2)],
    { env },
  );
});
