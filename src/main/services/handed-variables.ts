import { closeSync, readFileSync } from 'node:fs';

export const handedFlag = '--variables-fd=3';

/** The variables that `npm start` hands over by a pipe, so that no process of Chromium's inherits them; mostly none. */
export function readHandedVariables(args: readonly string[]): Readonly<Record<string, string>> {
  if (!args.includes(handedFlag)) return {};
  try {
    const handed: unknown = JSON.parse(readFileSync(3, 'utf8'));
    closeSync(3);
    return Object.fromEntries(
      Object.entries(handed ?? {}).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    );
  } catch (error) {
    console.error('[environment]', error); // the flag was typed, and there is no pipe: the app does without
    return {};
  }
}
