import { app, dialog, nativeTheme, session } from 'electron';
import { emitTo } from './dispatch/emit-event.js';
import { isOwnPage } from './protocol/app-url.js';
import { closeAfterSaving } from './window/close-handshake.js';
import { parseCommandLine } from './paths/command-line.js';
import { resolveDataFolder, type DataPlace } from './paths/data-location.js';
import { findDevServer } from './paths/dev-server.js';
import { rendererFolder } from './paths/app-files.js';
import { serveCalls } from './dispatch/serve-calls.js';
import { lockDown, lockSession } from './protocol/session-lockdown.js';
import { askForMissingFolder } from './paths/missing-folder-dialog.js';
import { registerScheme, serveFiles } from './protocol/app-protocol.js';
import { linkIn, parseDeepLink, type DeepLink } from '../core/exchange/deep-link.js';
import type { Services } from './handlers/services.js';
import { dataFolder } from './storage/data-folder/data-folder.js';
import { readFirstPaint } from './storage/data-folder/first-paint.js';
import { holdFolder } from './storage/data-folder/folder-lock.js';
import { takeModelVariables } from './services/environment-key.js';
import { handedFlag, readHandedVariables } from './services/handed-variables.js';
import { microphoneGate } from './speech/microphone-gate.js';
import { createWindow, focusWindow } from './window/main-window.js';

// The order is for speed: the window is asked for first, and what it calls is loaded while its
// process starts. Only what the first frame needs may be imported above; `npm run bench` watches.

// Before anything else: whoever is started from now on inherits what process.env holds.
const { key: environmentKey, lend: lendVariables } = takeModelVariables(
  process.env,
  readHandedVariables(process.argv),
);

registerScheme();
// It would undo --no-sandbox, without which Chromium refuses to run as root (tests in containers).
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
const commandLine = parseCommandLine(process.argv.slice(1), process.cwd());
const settled = resolveDataFolder(commandLine);
const { isPackaged } = app;
const address = process.env['ELECTRON_RENDERER_URL'];
const { url: devServer, problem } = findDevServer({ args: process.argv, isPackaged, address });
const complaint = commandLine.problem ?? problem;

const microphone = microphoneGate();

let show = (): void => undefined; // until there is a window

// Before `ready`: macOS tells it once, to whoever listens then.
let link = linkIn(process.argv);
let tellOfLink = (): void => undefined; // until there is a window
app.on('open-url', (event, url) => {
  event.preventDefault();
  openLink(parseDeepLink(url));
});

if (complaint !== null) {
  process.stderr.write(`${complaint}\n`, () => app.exit(2));
} else if (app.requestSingleInstanceLock()) {
  lockDown(devServer, microphone.isOpen);
  begin().catch(giveUp);
} else {
  leaveToFirst();
}

/** The window takes it when it can; one that is no link of ours brings the window to the front, and that is all. */
function openLink(opened: DeepLink | null): void {
  show();
  if (opened === null) return;
  link = opened;
  tellOfLink();
}

function takeLink(): DeepLink | null {
  const taken = link;
  link = null;
  return taken;
}

/** The pipe has been read; the next one finds the variables in its environment. */
function relaunch(): void {
  const args = process.argv.slice(1).filter((arg) => arg !== handedFlag);
  lendVariables(() => app.relaunch({ args }));
}

/** Without a window there is nobody else to tell. */
function giveUp(error: unknown): void {
  console.error('[start]', error);
  dialog.showErrorBox(
    'Hotseat cannot start',
    error instanceof Error ? error.message : String(error),
  );
  app.exit(1);
}

function leaveToFirst(): void {
  process.stdout.write('Hotseat is already running; its window is in front now.\n', () =>
    app.exit(0),
  );
}

/** Electron's lock above is one for each profile; two profiles may be sent to one data folder. */
async function begin(): Promise<void> {
  const place = await askForMissingFolder(settled);
  if (place === null) {
    app.exit(0);
    return;
  }
  const [hold] = await Promise.all([holdFolder(place.dir, 'app', () => show()), app.whenReady()]);
  if (hold.kind === 'mine') await start(place);
  else if (hold.by === 'app') leaveToFirst();
  else
    throw new Error(
      `${place.dir} is being repaired by data:check. Start Hotseat again when that is done.`,
    );
}

async function start(place: DataPlace): Promise<void> {
  lockSession(session.defaultSession, devServer, microphone.isOpen);
  const isPageSent = serveFiles(session.defaultSession, rendererFolder());
  const firstPaint = readFirstPaint(dataFolder(place.dir));
  nativeTheme.themeSource = firstPaint.theme;
  const window = createWindow(firstPaint.window, devServer);
  show = () => focusWindow(window);
  app.on('second-instance', (_event, args) => openLink(linkIn(args)));
  app.on('window-all-closed', () => app.quit());
  const announce = emitTo(window);
  tellOfLink = () => announce('link:opened', undefined);
  const serving = (async () => {
    // Loading blocks main for some 25 ms. It has nothing to do while the page's process starts.
    if (devServer === null) await isPageSent;
    const { startServing } = await import('./start-serving.js');
    const answerClosing: Services['answerClosing'] = (answer) => closing.answer(answer);
    const own = { window, announce, place, devServer, answerClosing, environmentKey, takeLink };
    return startServing({ ...own, relaunch, microphone });
  })();
  serveCalls(
    ({ sender, senderFrame }) =>
      sender === window.webContents &&
      senderFrame === window.webContents.mainFrame &&
      isOwnPage(senderFrame.url, devServer),
    serving.then(({ answer }) => answer),
  );
  const { close } = await serving;
  const closing = closeAfterSaving(window, () => announce('window:closing', undefined), close);
}
