import { dialog, type BrowserWindow } from 'electron';

const soonMs = 10_000;

/**
 * Loads the page again when its process is gone: all but the last second is on disk, and the library
 * offers to continue. A page that crashes again at once would go on so for ever, so the person is asked.
 */
export function reloadAfterCrash(window: BrowserWindow, nowMs: () => number): void {
  let lastMs = Number.NEGATIVE_INFINITY;
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    console.error(`[window] its process is gone: ${reason} (${exitCode})`);
    const isAgain = nowMs() - lastMs < soonMs;
    lastMs = nowMs();
    if (!isAgain || wantsAgain(window)) window.reload();
    else window.destroy();
  });
}

function wantsAgain(window: BrowserWindow): boolean {
  const choice = dialog.showMessageBoxSync(window, {
    type: 'error',
    message: 'Hotseat’s window crashed twice.',
    detail: 'Your work is saved on disk. Try again, or quit and restart.',
    buttons: ['Try again', 'Quit'],
    defaultId: 0,
    cancelId: 1,
  });
  return choice === 0;
}
