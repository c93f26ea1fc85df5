import { closeSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from './paths.js';
import { run } from './run.js';

const SHOWN_LINES = 20;

/** Of this process: the first command of a log empties what an earlier set-up left. */
const begun = new Set();

/**
 * Opens out/log/<name>.log for what packages and bundlers print: over a thousand lines that nobody needs until
 * something fails.
 * @param {string} name
 * @returns {{ output: number, log: string }} the open file and its path
 */
export function openLog(name) {
  const log = join(root, 'out', 'log', `${name}.log`);
  mkdirSync(dirname(log), { recursive: true });
  const output = openSync(log, begun.has(name) ? 'a' : 'w');
  begun.add(name);
  return { output, log };
}

/**
 * Runs a command whose words go to a log.
 * @param {string} name the log's
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Omit<import('./run.js').RunOptions, 'output'>} [options]
 * @returns {Promise<{ code: number, log: string }>}
 */
export async function runIntoLog(name, command, args, options) {
  const { output, log } = openLog(name);
  try {
    writeSync(output, `$ ${[command, ...args].join(' ')}\n`);
    return { code: await run(command, args, { ...options, output }), log };
  } finally {
    closeSync(output);
  }
}

/** Shows the end of a log, and where the whole of it lies. @param {string} log */
export function showEnd(log) {
  const lines = lastLines(readFileSync(log, 'utf8'), SHOWN_LINES);
  console.error(`${lines}\n[setup] The whole of it: ${relative(process.cwd(), log)}`);
}

/** @param {string} text @param {number} count */
export function lastLines(text, count) {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}
