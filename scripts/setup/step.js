import { say, sayForNow } from './say.js';

const TERMINAL_BEAT_MS = 1_000;
const LOG_BEAT_MS = 30_000;

/** What the step under way has come to, such as a download's megabytes. */
let detail = '';

/**
 * Runs a part of the set-up that may take long: a line says that it began, shows now and then that it is alive, and says
 * at the end how long it took, as in `packages 31 s`.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const { isTTY } = process.stdout;
  const startMs = performance.now();
  const seconds = () => `${Math.round((performance.now() - startMs) / 1000)} s`;
  detail = '';
  if (isTTY) sayForNow(`${name} …`);
  else say(`${name} …`);
  const beat = setInterval(
    () => (isTTY ? sayForNow : say)(`${name} … ${seconds()}${detail && `, ${detail}`}`),
    isTTY ? TERMINAL_BEAT_MS : LOG_BEAT_MS,
  );
  try {
    return await work();
  } finally {
    clearInterval(beat);
    say(`${name} ${seconds()}`);
  }
}

/**
 * Tells the step under way how many bytes came.
 * @param {string} what
 * @returns {(doneBytes: number, totalBytes?: number) => void}
 */
export function progress(what) {
  return (doneBytes, totalBytes) => {
    const ofTotal = totalBytes
      ? ` of ${megabytes(totalBytes)}, ${Math.floor((100 * doneBytes) / totalBytes)} %`
      : '';
    detail = `${what} ${megabytes(doneBytes)}${ofTotal}`;
  };
}

/** @param {number} bytes */
function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
