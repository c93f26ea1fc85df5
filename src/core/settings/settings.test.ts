import { expect, test } from 'vitest';
import { defaultSettings } from './default-settings.js';
import { settingsSchema } from './settings.js';

test('the defaults that the window starts with are those that the file is read with', () => {
  expect(settingsSchema.parse({})).toEqual(defaultSettings);
});
