import { spawn } from 'node:child_process';
import { root } from './paths.js';

/**
 * Runs npm, the one that runs us where there is one, in the checkout.
 * @param {string[]} args
 * @param {{ isShown?: boolean, cwd?: string }} [options] isShown: its standard output goes to ours as well
 * @returns {Promise<{ code: number | null, stdout: string, stderr: string }>}
 */
export function npm(args, { isShown = false, cwd = root } = {}) {
  const own = process.env.npm_execpath;
  const [command, first] = own?.endsWith('.js') ? [process.execPath, [own]] : ['npm', []];
  // On Windows npm is npm.cmd, which only a shell can start; no argument of ours needs quoting.
  const shell = process.platform === 'win32' && command === 'npm';
  const child = spawn(command, [...first, ...args], { cwd, shell, stdio: ['ignore', isShown ? 'inherit' : 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk) => (stdout += chunk));
  child.stderr?.on('data', (chunk) => (stderr += chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
