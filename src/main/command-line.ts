import { resolve } from 'node:path';

export type CommandLine = { readonly dataDir: string | null };

/** Reads `--data-dir DIR` or `--data-dir=DIR`; Chromium's own switches pass by. */
export function parseCommandLine(args: readonly string[], cwd: string): CommandLine {
  const at = args.findIndex((arg) => arg === '--data-dir' || arg.startsWith('--data-dir='));
  if (at === -1) return { dataDir: null };
  const [, inline] = /^--data-dir=(.*)$/s.exec(args[at] ?? '') ?? [];
  const value = inline ?? args[at + 1];
  const isGiven = value !== undefined && value !== '' && !value.startsWith('--');
  return { dataDir: isGiven ? resolve(cwd, value) : null };
}
