import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { npmCommand } from './npm.js';
import { root } from './paths.js';
import { SetupError } from './say.js';

/** @type {readonly NodeJS.Signals[]} */
const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env]
 * @property {'inherit' | number} [output] an open file to take what it prints
 * @property {string | undefined} [handed]
 * @property {(pid: number) => void} [onStart]
 * @property {boolean} [isPatient] leaves the cores to others, but for a tenth of what they want
 */

/**
 * Runs a command in the checkout, in the foreground: its output is ours, and signals to us go on to it.
 * `handed` is a text that the command reads from its descriptor 3.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>} its exit code; 128 + the signal's number, as shells say it, when a signal ended it
 */
export function run(
  command,
  args,
  { env = process.env, output = 'inherit', handed, onStart, isPatient = false } = {},
) {
  const input = output === 'inherit' ? 'inherit' : 'ignore';
  /** @type {import('node:child_process').StdioOptions} */
  const stdio = handed === undefined ? [input, output, output] : [input, output, output, 'pipe'];
  const isApart = isPatient && process.platform === 'linux';
  const child = spawn(command, args, { cwd: root, env, stdio, detached: isApart });
  if (child.pid !== undefined) {
    if (isPatient) yieldCores(child.pid);
    onStart?.(child.pid);
  }
  const pipe = child.stdio[3];
  if (pipe && 'end' in pipe) {
    pipe.on('error', () => undefined); // a command that ends early is told by its code
    pipe.end(handed);
  }
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => {
    const hasEnded = child.exitCode !== null || child.signalCode !== null;
    if (isApart && child.pid !== undefined && !hasEnded) process.kill(-child.pid, signal);
    else child.kill(signal);
  };
  for (const signal of forwarded) process.on(signal, forward);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) =>
      resolve(code ?? 128 + constants.signals[signal ?? 'SIGTERM']),
    );
  }).finally(() => {
    for (const signal of forwarded) process.off(signal, forward);
  });
}

/**
 * Lets others go before a process and what it will start; none at all would starve it beside a build of somebody else's.
 * Linux weighs whole sessions against each other before the processes of one (sched(7), "The autogroup feature"): so it
 * has a session of its own.
 * @param {number} pid
 */
function yieldCores(pid) {
  setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  if (process.platform !== 'linux') return;
  try {
    writeFileSync(`/proc/${pid}/autogroup`, `${constants.priority.PRIORITY_BELOW_NORMAL}`);
  } catch {
    // A kernel without it weighs the processes.
  }
}

/**
 * Runs a command that a package brings, by Node itself: no npm or npx in between, no .cmd files on Windows.
 * @param {string} name
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv }} [options]
 */
export function runBin(name, args, options) {
  return run(process.execPath, [binPath(name), ...args], options);
}

/**
 * The script behind a command: every package's manifest tells its commands.
 * @param {string} name
 */
export function binPath(name) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  for (const [folder, { bin }] of Object.entries(packages)) {
    if (bin && name in bin && !folder.slice(1).includes('node_modules/'))
      return join(root, folder, bin[name]);
  }
  throw new SetupError(
    `No package in package-lock.json brings the command ${name}. Run \`npm install\`, then this again.`,
  );
}

/**
 * The command that runs a script of package.json, and its arguments.
 * @param {string} name
 * @returns {readonly [string, readonly string[]]}
 */
export function npmScript(name) {
  const [command, ...first] = npmCommand();
  return [command, [...first, 'run', '--silent', name]];
}
