import { isDeviceName } from '../../core/prompt/device-name.js';

const plain = /^\.?[0-9A-Za-z][0-9A-Za-z._@-]{0,199}$/;

/**
 * Whether this is a name as ours are: one file or folder on every system. No way up, no separator, nothing that some
 * file system reads as another name (dots at the end, letters that have two forms), no device of Windows.
 */
export const isPlainName = (name: string): boolean =>
  plain.test(name) && !name.endsWith('.') && !isDeviceName(name);

/** Whether it is a path of one or two such names, as the files in an attempt's folder have; `/` between them. */
export function isPlainPath(path: string): boolean {
  const names = path.split('/');
  return names.length <= 2 && names.every((name) => isPlainName(name) && !name.startsWith('.'));
}
