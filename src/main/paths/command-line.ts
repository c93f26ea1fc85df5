import { resolve } from 'node:path';

/** `problem` is a sentence for somebody who typed the command. */
export type CommandLine = { readonly dataDir: string | null; readonly problem: string | null };

/** Reads `--data-dir DIR` or `--data-dir=DIR`; Chromium's own switches pass by. */
export function parseCommandLine(args: readonly string[], cwd: string): CommandLine {
  const at = args.findIndex((arg) => arg === '--data-dir' || arg.startsWith('--data-dir='));
  if (at === -1) return { dataDir: null, problem: null };
  const [, inline] = /^--data-dir=(.*)$/s.exec(args[at] ?? '') ?? [];
  const value = inline ?? args[at + 1];
  const isGiven = value !== undefined && value !== '' && !value.startsWith('--');
  return isGiven
    ? { dataDir: resolve(cwd, value), problem: null }
    : { dataDir: null, problem: '--data-dir takes a folder: --data-dir <folder>' };
}
