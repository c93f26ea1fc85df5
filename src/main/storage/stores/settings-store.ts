import { defaultSettings } from '../../../core/settings/default-settings.js';
import { settingsSchema, type Settings } from '../../../core/settings/settings.js';
import { openJsonStore, type Housekeeping, type JsonStore } from './json-store.js';
import { parseVersioned } from './versioned-json.js';
import { settingsMigrations } from '../migrations/settings.js';

export type SettingsStore = JsonStore<Settings>;

/** The person's settings; defaults where there are none yet. */
export function openSettings(house: Housekeeping): Promise<SettingsStore> {
  return openJsonStore<Settings>(
    house.folder.settings,
    {
      parse: (text) =>
        parseVersioned(text, { current: 1, steps: settingsMigrations, schema: settingsSchema }),
      print: (settings) => `${JSON.stringify(settings, null, 2)}\n`,
      fallback: defaultSettings,
    },
    house,
  );
}
