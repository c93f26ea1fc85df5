import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SetupError } from '../say.js';

const START_MS = 20_000;
const usualSize = '1920x1200';

/**
 * Xvfb without xvfb-run, which polls, needs xauth, and dies of a signal before its command does. The shell around it
 * waits for the end of its input: so the server goes when we go, even if we are killed.
 */
const keeper = 'Xvfb "$@" & server=$!; exec 3>&-; read line; kill $server';

/**
 * @param {{ size?: string, frameFolder?: string }} [options] frameFolder: where the server keeps its pixels as a file
 * @returns {Promise<{ env: NodeJS.ProcessEnv, stop: () => Promise<void> }>}
 */
export async function startXvfb({ size = usualSize, frameFolder } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'hotseat-xvfb-'));
  const authority = join(folder, 'authority');
  writeFileSync(authority, cookieFor(), { mode: 0o600 });
  const args = [
    '-displayfd',
    '3',
    '-screen',
    '0',
    `${size}x24`,
    '-nolisten',
    'tcp',
    '-noreset',
    '-nocursor',
    '-auth',
    authority,
    ...(frameFolder === undefined ? [] : ['-fbdir', frameFolder]),
  ];
  // Detached: Ctrl-C in a terminal reaches the app, and the display stays until it has closed.
  /** @type {import('node:child_process').StdioOptions} */
  const stdio = ['pipe', 'ignore', 'pipe', 'pipe'];
  const server = spawn('sh', ['-c', keeper, 'sh', ...args], { detached: true, stdio });
  const closed = new Promise((resolve) => server.on('close', resolve));
  const stop = async () => {
    server.stdin?.end();
    await closed;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const number = await displayNumber(server);
    return {
      env: { DISPLAY: `:${number}`, XAUTHORITY: authority, WAYLAND_DISPLAY: undefined },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** @param {import('node:child_process').ChildProcess} server @returns {Promise<string>} */
function displayNumber(server) {
  let complaint = '';
  server.stderr?.on('data', (chunk) => (complaint += chunk));
  const pipe = /** @type {import('node:stream').Readable} */ (server.stdio[3]);
  return new Promise((resolve, reject) => {
    const fail = () =>
      reject(
        new SetupError(
          `The virtual display did not start: ${complaint.trim() || 'Xvfb says nothing'}`,
        ),
      );
    const timer = setTimeout(fail, START_MS);
    pipe.once('data', (chunk) => resolve(String(chunk).trim()));
    pipe.once('end', fail);
    pipe.once('close', () => clearTimeout(timer));
  });
}

/** An Xauthority file (Xau(3)) with one random cookie, for every address and display: family 0xffff, both empty. */
function cookieFor() {
  const name = Buffer.from('MIT-MAGIC-COOKIE-1');
  return Buffer.concat([
    Buffer.from([0xff, 0xff, 0, 0, 0, 0, 0, name.length]),
    name,
    Buffer.from([0, 16]),
    randomBytes(16),
  ]);
}
