import { basename } from 'node:path';
import { isDeviceName } from '../../../core/prompt/device-name.js';

/** What the folder or zip is called, as a name for a folder of ours. */
export function packNameOf(path: string): string {
  const plain = basename(path)
    .replace(/\.zip$/i, '')
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replaceAll(/^-|-$/g, '');
  if (plain === '') return 'pack';
  return isDeviceName(plain) ? `pack-${plain}` : plain;
}
