import { createInterface } from 'node:readline/promises';

/** Whether a person sits there who can be asked. */
export const isAskable = () => Boolean(process.stdin.isTTY && process.stdout.isTTY);

/** @param {string} question @returns {Promise<boolean>} no unless they type y or yes */
export async function askYesNo(question) {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  // Ctrl-D ends the input without an answer.
  const ended = new Promise((resolve) => lines.once('close', () => resolve('')));
  try {
    const answer = await Promise.race([lines.question(`[setup] ${question} (y/N) `), ended]);
    return /^y(es)?$/i.test(String(answer).trim());
  } finally {
    lines.close();
  }
}
