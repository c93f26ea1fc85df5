/** What went wrong and what the person can do: shown without a stack. */
export class SetupError extends Error {}

let isLineOpen = false;

/** @param {string} text */
export function say(text) {
  if (isLineOpen) process.stdout.write('\r\x1b[K');
  isLineOpen = false;
  console.log(`[setup] ${text}`);
}

/** A line that the next one takes the place of; on a terminal alone. @param {string} text */
export function sayForNow(text) {
  if (!process.stdout.isTTY) return;
  process.stdout.write(`\r[setup] ${text}\x1b[K`);
  isLineOpen = true;
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
