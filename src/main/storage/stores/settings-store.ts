import { defaultSettings } from '../../../core/settings/default-settings.js';
import { settingsSchema, type Settings } from '../../../core/settings/settings.js';
import type { StorageContext } from '../data-folder/storage-context.js';
import { openJsonStore, type JsonStore } from './json-store.js';
import { parseVersioned, type Versioned } from './versioned-json.js';

export type SettingsStore = JsonStore<Settings>;

/** Settings have had one schema so far. The step to schema 2 will stand under 1. */
export const settingsFormat: Versioned<Settings> = {
  current: 1,
  steps: {},
  schema: settingsSchema,
};

/** The person's settings; defaults where there are none yet. */
export function openSettings(context: StorageContext): Promise<SettingsStore> {
  return openJsonStore<Settings>(
    context.folder.settings,
    {
      parse: (text) => parseVersioned(text, settingsFormat),
      print: (settings) => `${JSON.stringify(settings, null, 2)}\n`,
      fallback: defaultSettings,
    },
    context,
  );
}
