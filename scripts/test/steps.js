import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildIntoLog, ensureBuild } from '../setup/build.js';
import { runWithDisplay } from '../setup/system/display.js';
import { electronEnvironment } from '../setup/electron/electron.js';
import { runIntoLog, showEnd } from '../setup/logs.js';
import { readText, root } from '../setup/paths.js';
import { binPath, npmScript, runBin } from '../setup/run.js';
import { one, playwrightCounts, vitestCounts, withExitCode } from './counts.js';

/** @typedef {import('./counts.js').Counts} Counts */

/**
 * What `npm test` does; each answers what it counted. A step that fails does not stop the others. What runs beside
 * others (waves.js) tells nothing before its end.
 * @type {Readonly<Record<string, () => Promise<Counts>>>}
 */
export const steps = {
  format: () => script('format', 'format:check'),
  lint: () => script('lint', 'lint:files'),
  circles: () => script('circles', 'lint:circles'),
  types: () => script('types', 'types'),
  faults: () =>
    reported('faults.json', vitestCounts, async (file) => {
      const args = [binPath('vitest'), ...vitestArgs('apart', file)];
      const { code, log } = await runIntoLog('faults', process.execPath, args);
      showWhole('faults', log);
      return code;
    }),
  unit: () => {
    console.log(title('unit'));
    return reported('unit.json', vitestCounts, (file) =>
      runBin('vitest', vitestArgs('shared', file)),
    );
  },
  build: async () => {
    const { code, log } = await buildIntoLog();
    console.log(title('build'));
    if (code !== 0) showEnd(log);
    return one(code);
  },
  e2e: () => {
    console.log(title('e2e'));
    return reported('e2e.json', playwrightCounts, async (file) => {
      await ensureBuild(); // throws when there is none to test
      const args = ['test', '--config', 'e2e/playwright.config.ts', '--reporter=list,json'];
      const env = { ...process.env, ...electronEnvironment(), PLAYWRIGHT_JSON_OUTPUT_FILE: file };
      return runWithDisplay(process.execPath, [binPath('playwright'), ...args], { env });
    });
  },
};

/** @param {string} name */
const title = (name) => `\n── ${name} ──`;

/** Runs a script of package.json beside the tests, and shows what it said when it ends. @param {string} step @param {string} name */
async function script(step, name) {
  const { code, log } = await runIntoLog(step, ...npmScript(name), { isPatient: true });
  showWhole(step, log);
  return one(code);
}

/** @param {string} step @param {string} log */
function showWhole(step, log) {
  const [, ...said] = readFileSync(log, 'utf8').trimEnd().split('\n'); // below the command
  console.log([title(step), ...said].join('\n'));
}

/** @param {'apart' | 'shared'} project of src/vitest.config.ts @param {string} file for the report */
function vitestArgs(project, file) {
  const of = ['run', '--config', 'src/vitest.config.ts', '--project', project];
  return [...of, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
}

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
