import { dialog, shell, type BrowserWindow } from 'electron';
import { externalUrl } from './external-url.js';

/** The only way out of the app: https and mailto, and only after the person has seen where it goes. */
export async function openExternal(
  window: BrowserWindow,
  address: string,
): Promise<'opened' | 'declined' | 'refused'> {
  const target = externalUrl(address);
  if (target === null) return 'refused';
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: `Open ${target.host} outside Hotseat?`,
    detail: target.url.slice(0, 300),
    buttons: ['Open', 'Stay here'],
    defaultId: 0,
    cancelId: 1,
  });
  if (response !== 0) return 'declined';
  await shell.openExternal(target.url);
  return 'opened';
}
