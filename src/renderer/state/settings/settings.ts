import { create } from 'zustand';
import { defaultSettings } from '../../../core/settings/default-settings.js';
import type { Settings } from '../../../core/settings/settings.js';
import { call } from '../../bridge.js';

export const useSettings = create<Settings>(() => defaultSettings);

/** Reads the settings once, before the first screen is shown. */
export async function loadSettings(): Promise<void> {
  const reply = await call('settings:read');
  if (reply.ok) useSettings.setState(reply.value, true);
}

/** Changes settings at once on the screen, and then on disk. Returns false where the disk refused. */
export async function changeSettings(change: Partial<Settings>): Promise<boolean> {
  const next = { ...useSettings.getState(), ...change };
  useSettings.setState(next, true);
  const reply = await call('settings:write', next);
  return reply.ok;
}
