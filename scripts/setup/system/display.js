import { connect } from 'node:net';
import { run } from '../run.js';
import { startXvfb } from './xvfb.js';

/** Whether a window can be shown: always on macOS and Windows; on Linux a variable alone is no proof. */
export async function hasDisplay() {
  if (process.platform !== 'linux') return true;
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (WAYLAND_DISPLAY) return true;
  if (!DISPLAY) return false;
  const local = /^(?:unix)?:(\d+)/.exec(DISPLAY);
  return local === null || answers(`/tmp/.X11-unix/X${local[1]}`);
}

/** A Wayland desktop without X: Electron before 38 does not look for it by itself. */
export const displayFlags =
  process.platform === 'linux' && process.env.WAYLAND_DISPLAY && !process.env.DISPLAY
    ? ['--ozone-platform=wayland']
    : [];

/**
 * Runs a command where it can show windows: on the display that is there, else on a virtual one of 1920 × 1200.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>} the exit code
 */
export async function runWithDisplay(command, args, { env = process.env } = {}) {
  if (await hasDisplay()) return run(command, args, { env });
  const xvfb = await startXvfb();
  try {
    return await run(command, args, { env: { ...env, ...xvfb.env } });
  } finally {
    await xvfb.stop();
  }
}

/** @param {string} socketPath @returns {Promise<boolean>} */
function answers(socketPath) {
  return new Promise((resolve) => {
    const socket = connect(socketPath, () => resolve(true));
    socket.on('error', () => resolve(false));
    socket.on('close', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });
}
