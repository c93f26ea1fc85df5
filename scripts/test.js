// npm test: set-up, then every check. Its last line is `N passed, N failed`, and what was skipped, by name.
// Some of them: npm test -- unit e2e
import './setup/node-version.js';
import { runScript, say, SetupError, tell } from './setup/say.js';
import { ensureStrace } from './setup/system/libraries.js';
import { setUp } from './set-up.js';
import { one } from './test/counts.js';
import { steps } from './test/steps.js';
import { summary } from './test/summary.js';
import { inWaves, planOf } from './test/waves.js';

await runScript(async () => {
  const names = chosen(process.argv.slice(2));
  try {
    await setUp();
    if (names.includes('e2e')) await ensureStrace();
  } catch (error) {
    tell(error);
    console.log(summary([{ name: 'set-up', seconds: 0, counts: one(1) }]));
    return 1;
  }
  let isStopped = false;
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => (isStopped = true));

  const { beside, waves } = planOf(names);
  if (beside.length > 0 && waves.length > 0)
    say(`${beside.flat().join(', ')}: beside the tests, each shown when it ends`);
  let isBuilt = true;
  const rows = await inWaves(
    names,
    async (name) => {
      const startMs = performance.now();
      const isBuildMissing = name === 'e2e' && !isBuilt;
      if (isBuildMissing) say('e2e is not run, and counted as failed: the build failed');
      const counts = isBuildMissing ? one(1) : await step(name);
      if (name === 'build') isBuilt = counts.failed === 0;
      return { name, seconds: (performance.now() - startMs) / 1000, counts };
    },
    () => isStopped,
  );
  if (isStopped) return 130;
  console.log(summary(rows));
  return rows.every((row) => row.counts.failed === 0) ? 0 : 1;
});

/** @param {string[]} wanted */
function chosen(wanted) {
  const all = Object.keys(steps);
  const unknown = wanted.filter((name) => !all.includes(name));
  if (unknown.length > 0)
    throw new SetupError(`There is no step ${unknown.join(', ')}. The steps: ${all.join(', ')}.`);
  return wanted.length > 0 ? all.filter((name) => wanted.includes(name)) : all;
}

/** What goes wrong in a step is its failure, not the end of the others. @param {string} name */
async function step(name) {
  try {
    return (await steps[name]?.()) ?? one(1);
  } catch (error) {
    tell(error);
    return one(1);
  }
}
