import { applyEdits, modify } from 'jsonc-parser';
import { isDeepStrictEqual } from 'node:util';
import type { Settings } from '../../../core/settings/settings.js';
import { readSettingsText } from './settings-text.js';

/** The settings as a new file holds them. */
export const printSettings = (settings: Settings): string =>
  `${JSON.stringify({ $schema: './settings.schema.json', ...settings }, null, 2)}\n`;

/**
 * The text with what has changed put in its place: comments, order and names of the person's own stay. Where that does
 * not give back what was wanted, as in a text with a name twice, all of it is written anew.
 */
export function editedSettings(text: string, before: Settings, after: Settings): string {
  let edited = text;
  for (const { path, value } of changes(before, after)) {
    const formattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };
    edited = applyEdits(edited, modify(edited, [...path], value, { formattingOptions }));
  }
  const read = readSettingsText(edited);
  return read.ok && isDeepStrictEqual(plain(read.value), plain(after))
    ? edited
    : printSettings(after);
}

const plain = (settings: Settings): unknown => JSON.parse(JSON.stringify(settings)) as unknown;

type Change = { readonly path: readonly string[]; readonly value: unknown };

/** What differs, at most one name deep in a group; undefined takes a name away. */
function changes(before: object, after: object, above: readonly string[] = []): readonly Change[] {
  const old = new Map<string, unknown>(Object.entries(before));
  const fresh = new Map<string, unknown>(Object.entries(after));
  const names = new Set([...old.keys(), ...fresh.keys()]);
  return [...names].flatMap((name): readonly Change[] => {
    const from = old.get(name);
    const to = fresh.get(name);
    if (isDeepStrictEqual(from, to)) return [];
    const path = [...above, name];
    return isGroup(from) && isGroup(to) && above.length === 0
      ? changes(from, to, path)
      : [{ path, value: to }];
  });
}

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null;
