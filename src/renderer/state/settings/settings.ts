import { create } from 'zustand';
import { defaultSettings } from '../../../core/settings/default-settings.js';
import type { Settings } from '../../../core/settings/settings.js';
import type { SettingsTrouble } from '../../../ipc/desktop-views.js';
import { call, on } from '../../bridge.js';

export const useSettings = create<Settings>(() => defaultSettings);

/** Reads the settings once, before the first screen is shown. */
export async function loadSettings(): Promise<void> {
  const reply = await call('settings:read');
  if (reply.ok) useSettings.setState(reply.value, true);
}

let written: Promise<unknown> = Promise.resolve();

/** Changes settings at once on the screen, and then on disk. Returns false where the disk refused. */
export async function changeSettings(change: Partial<Settings>): Promise<boolean> {
  const next = { ...useSettings.getState(), ...change };
  useSettings.setState(next, true);
  const writing = call('settings:write', next);
  written = writing;
  return (await writing).ok;
}

/** Waits until main holds what the screen shows. */
export async function settingsWritten(): Promise<void> {
  await written;
}

/** What is wrong with the settings file that the person changed by hand; null where nothing is, or nobody has asked yet. */
export const useSettingsTrouble = create<{ readonly trouble: SettingsTrouble | null }>(() => ({
  trouble: null,
}));

export async function loadSettingsTrouble(): Promise<void> {
  const reply = await call('settings:trouble');
  if (reply.ok) useSettingsTrouble.setState({ trouble: reply.value });
}

/** Takes over what is changed in the file while the window is open; `tell` hears of a file that is wrong. */
export function followSettingsFile(tell: (trouble: SettingsTrouble) => void): void {
  on('settings:changed', ({ settings, trouble }) => {
    useSettings.setState(settings, true);
    useSettingsTrouble.setState({ trouble });
    if (trouble !== null) tell(trouble);
  });
  void catchUp();
}

/** Puts the wrong file aside and writes what holds in its place. */
export async function replaceSettingsFile(): Promise<void> {
  const reply = await call('settings:replace-wrong');
  if (reply.ok) useSettings.setState(reply.value, true);
  await loadSettingsTrouble();
}

/** Before, nobody listened. What the person changes in the window meanwhile is newer than the answer. */
async function catchUp(): Promise<void> {
  const before = useSettings.getState();
  const reply = await call('settings:read');
  if (reply.ok && useSettings.getState() === before) useSettings.setState(reply.value, true);
}
