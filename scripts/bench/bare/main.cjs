// The floor of every figure: a window with Hotseat's own settings. Its page shows one word, or is the
// folder that `--pages=` names.
const { app, BrowserWindow, protocol, session } = require('electron');
const { readFile } = require('node:fs/promises');
const { extname, join } = require('node:path');

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};
const privileges = {
  standard: true,
  secure: true,
  supportFetchAPI: true,
  stream: true,
  codeCache: true,
};
const given = process.argv.find((argument) => argument.startsWith('--pages='));
const folders = { bare: __dirname, pages: given?.slice('--pages='.length) ?? __dirname };

// As the app does: root may start with the sandbox off, and then it stays off.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }]);

app.whenReady().then(() => {
  session.defaultSession.setSpellCheckerLanguages([]);
  protocol.handle('app', async (request) => {
    const { host, pathname } = new URL(request.url);
    const body = await readFile(join(folders[host], pathname));
    return new Response(body, { headers: { 'content-type': types[extname(pathname)] ?? '' } });
  });
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 960,
    minHeight: 600,
    backgroundColor: '#fbfbfa',
    autoHideMenuBar: true,
    icon: join(__dirname, '../../../resources/icon-128.png'),
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
      backgroundThrottling: false,
    },
  });
  void window.loadURL('app://bare/index.html');
});
app.on('window-all-closed', () => app.quit());
