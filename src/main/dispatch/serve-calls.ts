import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import { fail, type Result } from '../../core/result.js';
import type { AppError } from '../../ipc/errors.js';

/** Answers a call by the name of its route; both come from the window and are not to be trusted. */
export type DispatchCall = (name: unknown, input: unknown) => Promise<Result<unknown, AppError>>;

/**
 * Takes the window's calls: the only place where one comes in. What answers them is still being loaded when the page
 * begins to ask, so that the two do not wait for each other.
 */
export function serveCalls(
  isTrusted: (event: IpcMainInvokeEvent) => boolean,
  answer: Promise<DispatchCall>,
): void {
  ipcMain.handle('call', async (event, name: unknown, input: unknown) => {
    if (!isTrusted(event)) return fail({ kind: 'bad-request', detail: 'unknown sender' });
    return (await answer)(name, input);
  });
}
