import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { electronEnvironment } from './electron/electron.js';
import { runIntoLog, showEnd } from './logs.js';
import { readText, root } from './paths.js';
import { binPath } from './run.js';
import { SetupError } from './say.js';
import { step } from './step.js';

/** What the build reads. */
const inputs = [
  ...['src', 'resources', 'prompts', 'scripts/build'],
  ...['electron.vite.config.ts', 'package.json', 'package-lock.json'],
];
const stampPath = join(root, 'out', '.build-stamp');

/** Builds when an input changed since the last whole build. */
export async function ensureBuild() {
  if (readText(stampPath) === fingerprint() && isBuilt()) return;
  const code = await build();
  if (code !== 0)
    throw new SetupError(`The build ended with code ${code}; the lines above say why.`);
}

/** @returns {Promise<number>} the exit code */
async function build() {
  const { code, log } = await step('build', buildIntoLog);
  if (code !== 0) showEnd(log);
  return code;
}

/** Builds without a word. @returns {Promise<{ code: number, log: string }>} */
export async function buildIntoLog() {
  const before = fingerprint(); // before: an edit during the build must lead to another
  const args = [binPath('electron-vite'), 'build'];
  const env = { ...process.env, ...electronEnvironment() };
  const { code, log } = await runIntoLog('build', process.execPath, args, { env });
  if (code === 0) {
    mkdirSync(join(root, 'out'), { recursive: true });
    writeFileSync(stampPath, before);
  }
  return { code, log };
}

function isBuilt() {
  return ['main/index.cjs', 'renderer/index.html'].every((file) => isFile(join(root, 'out', file)));
}

/** @param {string} path */
function isFile(path) {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Changes with any input's name, size or time; tests aside, which no build reads. Some 300 files: a few ms. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const input of inputs) addTo(hash, join(root, input));
  return hash.digest('hex');
}

/** @param {import('node:crypto').Hash} hash @param {string} path */
function addTo(hash, path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found || /\.test\.tsx?$/.test(path)) return;
  if (found.isDirectory())
    for (const name of readdirSync(path).sort()) addTo(hash, join(path, name));
  else hash.update(`${path}\n${found.size}\n${found.mtimeMs}\n`);
}
