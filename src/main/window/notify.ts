import { Notification, type BrowserWindow } from 'electron';
import { focusWindow } from './main-window.js';

const shown = new Set<Notification>();

/** Says something outside the window, unless the person is looking at it; a click brings the window. Answers whether it was said. */
export function notifyUnseen(window: BrowserWindow, title: string, body: string): boolean {
  if (window.isFocused() && window.isVisible() && !window.isMinimized()) return false;
  if (!Notification.isSupported()) return false;
  const notification = new Notification({ title, body, silent: false });
  shown.add(notification); // else it may be collected before it is clicked
  notification.on('click', () => {
    shown.delete(notification);
    if (!window.isDestroyed()) focusWindow(window);
  });
  notification.on('close', () => shown.delete(notification));
  notification.show();
  return true;
}
