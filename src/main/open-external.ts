import { dialog, shell, type BrowserWindow } from 'electron';

/** What a link outside would open, for the question to the person; null where it may not be opened at all. */
export function outsideTarget(
  address: string,
): { readonly url: string; readonly host: string } | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol === 'https:' && url.username === '' && url.password === '') {
    return { url: url.href, host: url.host };
  }
  return url.protocol === 'mailto:' ? { url: url.href, host: url.pathname } : null;
}

/** The only way out of the app: https and mailto, and only after the person has seen where it goes. */
export async function openExternal(
  window: BrowserWindow,
  address: string,
): Promise<'opened' | 'declined' | 'refused'> {
  const target = outsideTarget(address);
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
