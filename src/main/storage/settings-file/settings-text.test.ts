import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultSettings } from '../../../core/settings/default-settings.js';
import type { Settings } from '../../../core/settings/settings.js';
import { editedSettings, printSettings } from './settings-edit.js';
import { readSettingsText } from './settings-text.js';

test.each([
  ['{\n  "theme": "dark"\n  "level": "mid"\n}', 3, 3, 'A comma is missing before this.'],
  ['{ "theme": dark }', 1, 12, 'This is neither text in quotes, a number, true, false nor null.'],
  ['{ "theme": "dark"', 1, 18, 'A closing } is missing.'],
  ['{\r\n  "textScale": 300\r\n}', 2, 16, '“textScale” must be at most 200.'],
  ['{ "model": { "isCareful": "yes" } }', 1, 27, '“model.isCareful” must be true or false.'],
  [
    '{\n "rubricWeights": {\n  "depth": 0 } }',
    3,
    12,
    '“rubricWeights.depth” must be at least 0.1.',
  ],
  ['{ "shortcuts": { "keys": "Ctrl+K" } }', 1, 26, '“shortcuts.keys” must be a key such as'],
  ['[1]', 1, 1, 'The file must hold one { … } with settings in it.'],
])('%j is told at line %i, column %i, in plain words', (text, line, column, words) => {
  const read = readSettingsText(text);
  expect(read).toMatchObject({ ok: false, error: [{ line, column }] });
  expect(read.ok ? '' : read.error[0]?.words).toContain(words);
});

test('whatever stands in a file, the reader answers, and with a place in it', () => {
  const part = fc.constantFrom('{', '}', '[', ',', '"', ':', '//', '/*', '\n', 'theme', '"level"');
  fc.assert(
    fc.property(fc.array(fc.oneof(part, fc.string()), { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      const read = readSettingsText(text);
      const lines = text.split(/\r\n|\n|\r/).length;
      return read.ok || read.error.every(({ line, column }) => line <= lines && column >= 1);
    }),
  );
});

const settings: fc.Arbitrary<Settings> = fc.record({
  ...(Object.fromEntries(
    Object.entries(defaultSettings).map(([name, value]) => [name, fc.constant(value)]),
  ) as { [Name in keyof Settings]: fc.Arbitrary<Settings[Name]> }),
  theme: fc.constantFrom('system', 'light', 'dark'),
  textScale: fc.integer({ min: 90, max: 200 }),
  timeFactor: fc.constantFrom(null, 1, 1.5),
  shortcuts: fc.dictionary(fc.string({ maxLength: 8 }), fc.constantFrom('Mod+K', 'j', null)),
  model: fc.record({
    ...(Object.fromEntries(
      Object.entries(defaultSettings.model).map(([name, value]) => [name, fc.constant(value)]),
    ) as { [Name in keyof Settings['model']]: fc.Arbitrary<Settings['model'][Name]> }),
    baseUrl: fc.constantFrom('', 'http://127.0.0.1:1'),
  }),
});

test('whatever is changed, the file holds it afterwards', () => {
  fc.assert(
    fc.property(settings, settings, (before, after) => {
      const read = readSettingsText(editedSettings(printSettings(before), before, after));
      expect(read.ok ? read.value : read.error).toEqual(after);
    }),
    { numRuns: 60 },
  );
});
