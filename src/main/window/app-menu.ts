import { app, Menu, shell, type MenuItemConstructorOptions } from 'electron';

/** A small menu of things that work everywhere; the rest of the app is on its own keys. */
export function setMenu(
  dataDir: string,
  audience: 'person' | 'developer',
  onCheckData: () => void,
): void {
  const development: MenuItemConstructorOptions[] =
    audience === 'developer'
      ? [{ role: 'reload' }, { role: 'toggleDevTools' }, { type: 'separator' }]
      : [];
  const template: MenuItemConstructorOptions[] = [
    process.platform === 'darwin'
      ? { role: 'appMenu' }
      : { label: '&File', submenu: [{ role: 'quit', label: 'Quit Hotseat' }] },
    { role: 'editMenu' },
    {
      label: '&View',
      submenu: [
        ...development,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        // The key that says + only with Shift, as most keyboards have it.
        { role: 'zoomIn', accelerator: 'CommandOrControl+=', visible: false },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
      ],
    },
    {
      role: 'help',
      submenu: [
        { label: 'Check My Data…', click: onCheckData },
        { label: 'Show Data Folder', click: () => void showFolder(dataDir) },
        { label: `Hotseat ${app.getVersion()}`, enabled: false },
      ],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

/** Opens a folder in the system's file manager; answers its error, or an empty string. */
export function showFolder(folder: string): Promise<string> {
  return shell.openPath(folder);
}
