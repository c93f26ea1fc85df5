import { app } from 'electron';
import { linkScheme } from '../../core/exchange/deep-link.js';
import type { DataPlace } from '../paths/data-location.js';

/**
 * Has the system open `hotseat://` links here. Not where the data folder was given for this one start, as in a test or from a
 * stick: links belong to the Hotseat that is there every day. On Linux that is the work of an installed desktop file, which a
 * checkout does not have.
 */
export function followLinks({ from }: DataPlace): void {
  if (from !== 'usual' && from !== 'chosen') return;
  if (process.platform === 'linux' && !app.isPackaged) return;
  if (app.isPackaged) app.setAsDefaultProtocolClient(linkScheme);
  else app.setAsDefaultProtocolClient(linkScheme, process.execPath, [app.getAppPath()]);
}
