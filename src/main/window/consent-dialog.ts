import { dialog, type BrowserWindow } from 'electron';
import type { ConsentQuestion } from './consent-words.js';

/** Asks in a window that no page can answer or imitate. Not agreeing is the default: Return may have been meant for the page. */
export async function asksForConsent(
  window: BrowserWindow,
  { message, detail, yes }: ConsentQuestion,
): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message,
    detail,
    buttons: [yes, 'Not Now'],
    defaultId: 1,
    cancelId: 1,
  });
  return response === 0;
}
