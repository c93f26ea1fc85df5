// The floor of every figure: a window with Hotseat's own settings and a page that shows one word.
const { app, BrowserWindow, protocol, session } = require('electron');
const { readFile } = require('node:fs/promises');
const { join } = require('node:path');

app.enableSandbox();
protocol.registerSchemesAsPrivileged([
  {
    scheme: 'app',
    privileges: {
      standard: true,
      secure: true,
      supportFetchAPI: true,
      stream: true,
      codeCache: true,
    },
  },
]);

app.whenReady().then(() => {
  session.defaultSession.setSpellCheckerLanguages([]);
  protocol.handle('app', async () => {
    const page = await readFile(join(__dirname, 'index.html'));
    return new Response(page, { headers: { 'content-type': 'text/html' } });
  });
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      backgroundThrottling: false,
    },
  });
  void window.loadURL('app://bare/index.html');
});
app.on('window-all-closed', () => app.quit());
