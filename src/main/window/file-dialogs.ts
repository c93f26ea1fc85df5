import { dialog, type BrowserWindow, type FileFilter } from 'electron';

/** Where to save, as the person says; null where they change their mind. */
export async function chooseTarget(
  window: BrowserWindow,
  defaultPath: string,
  filter: FileFilter,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath,
    filters: [filter],
  });
  return canceled || filePath === '' ? null : filePath;
}

/** Which folder; it may be made in the dialog. */
export async function chooseFolder(window: BrowserWindow, startAt: string): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    defaultPath: startAt,
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Which file to read. */
export async function chooseSource(
  window: BrowserWindow,
  filter: FileFilter,
): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    filters: [filter],
    properties: ['openFile'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}
