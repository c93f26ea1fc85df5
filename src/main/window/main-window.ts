import { BrowserWindow, nativeTheme, screen, type Rectangle } from 'electron';
import { join } from 'node:path';
import { startUrl } from '../protocol/app-url.js';
import { usualSize, withinScreens } from './usual-size.js';
import { iconFile } from '../paths/app-files.js';
import type { WindowState } from '../storage/data-folder/first-paint.js';

const smallest = { minWidth: 960, minHeight: 600 };

/** The one window, shown once its page has painted: before that, a person would see it blank. */
export function createWindow(state: WindowState | null, devServer: string | null): BrowserWindow {
  const window = new BrowserWindow({
    ...usualSize(screen.getPrimaryDisplay().workAreaSize),
    ...(state !== null && isOnAScreen(state) ? boundsNow(state) : {}),
    ...smallest,
    title: 'Hotseat',
    backgroundColor: groundColour(),
    autoHideMenuBar: true,
    show: false,
    ...(process.platform === 'linux' ? { icon: iconFile() } : {}),
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      // A clock that is hidden must still ring in time.
      backgroundThrottling: false,
    },
  });
  showWhenPainted(window, state?.isMaximized === true ? 'maximized' : 'normal');
  nativeTheme.on('updated', () => {
    if (!window.isDestroyed()) window.setBackgroundColor(groundColour());
  });
  void window.loadURL(devServer ?? startUrl);
  return window;
}

function showWhenPainted(window: BrowserWindow, size: 'maximized' | 'normal'): void {
  const show = (): void => {
    clearTimeout(late);
    if (window.isDestroyed() || window.isVisible()) return;
    if (size === 'maximized') window.maximize(); // shows it too, but without the focus
    window.show();
  };
  const late = setTimeout(show, mostHiddenMs);
  window.once('ready-to-show', show);
}

/** A page that fails or hangs must not leave a person without a window. */
const mostHiddenMs = 1500;

/** What to keep of the window until the next start. */
export function stateOf(window: BrowserWindow): WindowState {
  return { ...window.getNormalBounds(), isMaximized: window.isMaximized() };
}

/** Brings the window to the front, as somebody who starts the app again wants it. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

// The page's own ground, so that nothing flashes before it is drawn.
export const groundColour = (): string => (nativeTheme.shouldUseDarkColors ? '#141413' : '#fbfbfa');

const boundsNow = ({ x, y, width, height }: WindowState): Rectangle =>
  withinScreens(
    { x, y, width, height },
    screen.getAllDisplays().map(({ workArea }) => workArea),
  );

/** A screen may be gone since; a window must have its title where a mouse can reach it. */
function isOnAScreen({ x, y, width }: WindowState): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const visible = Math.min(x + width, workArea.x + workArea.width) - Math.max(x, workArea.x);
    return visible >= 200 && y >= workArea.y - 8 && y <= workArea.y + workArea.height - 60;
  });
}
