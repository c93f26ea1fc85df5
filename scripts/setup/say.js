import { isatty } from 'node:tty';

/** What went wrong and what the person can do: shown without a stack. */
export class SetupError extends Error {}

/** @param {string} text */
export function say(text) {
  console.log(`[setup] ${text}`);
}

/**
 * Progress of a known or unknown total: one line that redraws itself on a terminal, a line per tenth elsewhere.
 * @param {string} what
 * @returns {(doneBytes: number, totalBytes?: number) => void}
 */
export function progress(what) {
  const isTerminal = isatty(1);
  let lastStep = -1;
  return (doneBytes, totalBytes) => {
    const step = totalBytes ? Math.floor((doneBytes / totalBytes) * (isTerminal ? 100 : 10)) : Math.floor(doneBytes / 2e7);
    if (step === lastStep) return;
    lastStep = step;
    const ofTotal = totalBytes ? ` of ${megabytes(totalBytes)}, ${Math.floor((100 * doneBytes) / totalBytes)} %` : '';
    const line = `[setup]   ${what}: ${megabytes(doneBytes)}${ofTotal}`;
    const isDone = doneBytes === totalBytes;
    process.stdout.write(isTerminal ? `\r${line}${isDone ? '\n' : ''}` : `${line}\n`);
  };
}

/** @param {number} bytes */
function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}

/**
 * Runs a script's body: a SetupError becomes one sentence, a bug keeps its stack. Both end with code 1.
 * @param {() => Promise<number>} body answers the exit code
 */
export async function runScript(body) {
  try {
    process.exitCode = await body();
  } catch (error) {
    console.error(error instanceof SetupError ? `[setup] ${error.message}` : error);
    process.exitCode = 1;
  }
}
