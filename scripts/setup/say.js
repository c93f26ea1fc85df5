/** What went wrong and what the person can do: shown without a stack. */
export class SetupError extends Error {}

let isLineOpen = false;

/** @param {string} text */
export function say(text) {
  if (isLineOpen) process.stdout.write('\n');
  isLineOpen = false;
  console.log(`[setup] ${text}`);
}

/**
 * Progress: one line that redraws itself on a terminal; elsewhere a line per tenth, or per 20 MB of an unknown total.
 * @param {string} what
 * @returns {(doneBytes: number, totalBytes?: number) => void}
 */
export function progress(what) {
  const parts = process.stdout.isTTY ? 100 : 10;
  let lastStep = -1;
  return (doneBytes, totalBytes) => {
    const step = Math.floor(totalBytes ? (doneBytes / totalBytes) * parts : doneBytes / 2e7);
    if (step === lastStep) return;
    lastStep = step;
    const ofTotal = totalBytes
      ? ` of ${megabytes(totalBytes)}, ${Math.floor((100 * doneBytes) / totalBytes)} %`
      : '';
    const line = `${what}: ${megabytes(doneBytes)}${ofTotal}`;
    if (!process.stdout.isTTY) return say(`  ${line}`);
    process.stdout.write(`\r[setup]   ${line}`);
    isLineOpen = true;
  };
}

/** @param {number} bytes */
function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}

/**
 * A line every 10 s while something works that shows nothing of itself.
 * @template T
 * @param {string} what
 * @param {Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withHeartbeat(what, work) {
  const start = Date.now();
  const beat = setInterval(
    () => say(`  ${what}: ${Math.round((Date.now() - start) / 1000)} s`),
    10_000,
  );
  return work.finally(() => clearInterval(beat));
}

/**
 * Runs a script's body. What goes wrong is told and ends it with code 1: a SetupError by its sentence, a bug by its stack.
 * @param {() => Promise<number>} body answers the exit code
 */
export async function runScript(body) {
  try {
    process.exitCode = await body();
  } catch (error) {
    tell(error);
    process.exitCode = 1;
  }
}

/** A foreign error in a few words: some of Node's have a code and no message. @param {unknown} error */
export function reasonOf(error) {
  if (!(error instanceof Error)) return String(error);
  return error.message || String('code' in error ? error.code : error.name);
}

/** @param {unknown} error @param {string} code as in ENOENT */
export function hasCode(error, code) {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** @param {unknown} error */
export function tell(error) {
  if (error instanceof SetupError) say(error.message);
  else if (hasCode(error, 'ENOSPC')) say('The disk is full. Make room, then run this again.');
  else if (hasCode(error, 'EACCES') || hasCode(error, 'EROFS')) {
    say(`${reasonOf(error)}. Give yourself the right to write there, then run this again.`);
  } else console.error(error);
}
