import { nativeTheme, type BrowserWindow } from 'electron';
import type { EmitEvent } from '../dispatch/emit-event.js';
import { watchFile } from '../storage/settings-file/watch-settings.js';
import type { Storage } from '../storage/storage.js';

type Following = {
  /** Begins once the storage is open; answers how to stop. */
  readonly follow: (storage: Promise<Storage>) => () => void;
  /** What is announced to the window, with an ear for what the desktop shows of it. */
  readonly tell: EmitEvent;
};

/** Keeps the window in step with the settings file, and the system's list of recent attempts with the attempts. */
export function followDesktop(
  window: BrowserWindow,
  announce: EmitEvent,
  recent: { readonly has: boolean; readonly show: (storage: Storage) => Promise<void> },
): Following {
  let storage: Storage | null = null;
  const showRecent = (): void => {
    if (recent.has && storage !== null) void recent.show(storage).catch(tellLog);
  };
  async function takeOver(): Promise<void> {
    if (storage === null || window.isDestroyed()) return;
    const { settings } = storage;
    if (!(await settings.reload())) return;
    nativeTheme.themeSource = settings.data().theme;
    announce('settings:changed', { settings: settings.data(), trouble: await settings.trouble() });
  }
  const look = (): void => void takeOver().catch(tellLog);
  return {
    follow: (opening) => {
      let stop = (): void => undefined;
      let isOver = false;
      opening
        .then((opened) => {
          storage = opened;
          if (!isOver) stop = watchFile(opened.folder.settings, look);
          look(); // it may have changed since it was read
          showRecent();
        })
        .catch(() => undefined); // whoever calls hears why
      window.on('focus', look);
      return () => {
        isOver = true;
        stop();
        window.off('focus', look);
      };
    },
    tell: (name, data) => {
      announce(name, data);
      if (name === 'attempts:changed') showRecent();
    },
  };
}

const tellLog = (error: unknown): void => console.error('[desktop]', error);
