import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { root } from './paths.js';

/**
 * How to start npm: the one that started us, else the one on the PATH. On Windows that is a .cmd, which only a shell
 * could start; the script behind it lies beside Node.
 * @returns {readonly [string, ...string[]]}
 */
export function npmCommand() {
  const ours = process.env.npm_execpath;
  if (ours && basename(ours) === 'npm-cli.js') return [process.execPath, ours];
  const besideNode = join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
  return existsSync(besideNode) ? [process.execPath, besideNode] : ['npm'];
}

/**
 * Runs npm and listens.
 * @param {string[]} args
 * @param {{ cwd?: string }} [options]
 * @returns {Promise<{ code: number | null, stdout: string, stderr: string }>}
 */
export function npm(args, { cwd = root } = {}) {
  const [command, ...first] = npmCommand();
  const child = spawn(command, [...first, ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => (stdout += chunk));
  child.stderr.on('data', (chunk) => (stderr += chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
