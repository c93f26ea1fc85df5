import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, ensureBuild } from '../setup/build.js';
import { runWithDisplay } from '../setup/system/display.js';
import { electronEnvironment } from '../setup/electron/electron.js';
import { readText, root } from '../setup/paths.js';
import { binPath, runBin, runNpmScript } from '../setup/run.js';
import { one, playwrightCounts, vitestCounts, withExitCode } from './counts.js';

/** @typedef {import('./counts.js').Counts} Counts */

/**
 * What `npm test` does, in this order; each answers what it counted. A step that fails does not stop the others.
 * @type {Readonly<Record<string, () => Promise<Counts>>>}
 */
export const steps = {
  format: async () => one(await runNpmScript('format:check')),
  lint: async () => one(await runNpmScript('lint')),
  types: async () => one(await runNpmScript('types')),
  unit: () =>
    reported('unit.json', vitestCounts, (file) => {
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
      return runBin('vitest', ['run', '--config', 'src/vitest.config.ts', ...reporters]);
    }),
  build: async () => one(await build()),
  e2e: () =>
    reported('e2e.json', playwrightCounts, async (file) => {
      await ensureBuild(); // throws when there is none to test
      const args = ['test', '--config', 'e2e/playwright.config.ts', '--reporter=list,json'];
      const env = { ...process.env, ...electronEnvironment(), PLAYWRIGHT_JSON_OUTPUT_FILE: file };
      return runWithDisplay(process.execPath, [binPath('playwright'), ...args], { env });
    }),
};

/**
 * Runs tests that leave a report, and counts by it.
 * @param {string} name
 * @param {(report: any) => Counts} count
 * @param {(file: string) => Promise<number>} runTests answers the exit code
 */
async function reported(name, count, runTests) {
  const file = join(root, 'out', 'test', name);
  rmSync(file, { force: true });
  mkdirSync(dirname(file), { recursive: true });
  const code = await runTests(file);
  const report = readText(file);
  return withExitCode(
    report ? count(JSON.parse(report)) : { passed: 0, failed: 0, skipped: [] },
    code,
  );
}
