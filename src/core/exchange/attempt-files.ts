import { parseTakeName, takesFolder } from '../speech/take-name.js';

const files = new Set([
  'prompt.json',
  'manifest.json',
  'journal.log',
  'journal.log.gz',
  'settled.json',
  'tests.json',
  'scratchpad.md',
  'code.py',
  'code.js',
  'diagram.mmd',
  'board.excalidraw',
  'talk.md',
]);
const below = /^(?:grades\/[0-9a-z-]{1,64}\.json|notes\/[0-9A-Za-z][0-9A-Za-z._-]{0,99}\.md)$/;

/**
 * Whether a path in an attempt's folder, with `/` between names, is a file of ours. Only those are carried out and taken
 * in; what others laid beside them is left where it is.
 */
export const isAttemptFile = (path: string): boolean =>
  files.has(path) || below.test(path) || isTake(path);

function isTake(path: string): boolean {
  const [folder, file = '', ...more] = path.split('/');
  return folder === takesFolder && more.length === 0 && parseTakeName(file) !== null;
}

/** An attempt's name: its folder at home and in an export. */
export const attemptIdPattern = /^[0-9a-z-]{1,64}$/;

/** The id under which an attempt is kept beside another of its id; `hash` is that of its content, in hex. */
export function idBeside(id: string, hash: string): string {
  const stamp = /^\d{8}-\d{6}/.exec(id)?.[0] ?? id.slice(0, 40);
  return `${stamp}-${hash.slice(0, 16)}`;
}
