import type { AppError } from '../../ipc/errors.js';
import { LeftAloneError } from '../storage/stores/json-store.js';

const full = new Set(['ENOSPC', 'EDQUOT']);
const locked = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR']);

/** What the window hears of an error that was thrown; null for a bug. `folder` stands in where Node names no path. */
export function appErrorOf(error: unknown, folder: string): AppError | null {
  if (error instanceof LeftAloneError) {
    return { kind: 'wrong-state', detail: `${error.path} cannot be changed: it is left as it is` };
  }
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string')
    return null;
  // Only errors of the system have these codes; Node's own begin with ERR_ and are bugs here.
  if (!/^E[A-Z0-9]+$/.test(error.code)) return null;
  const path = 'path' in error && typeof error.path === 'string' ? error.path : folder;
  if (full.has(error.code)) return { kind: 'disk-full', path };
  if (locked.has(error.code)) return { kind: 'not-writable', path };
  return { kind: 'disk', path, code: error.code };
}
