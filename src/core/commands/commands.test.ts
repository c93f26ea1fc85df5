import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acceleratorOf, chordKey, chordParts, isChordText } from './chord-text.js';
import { knownCommands } from './known-commands.js';
import { menuPlan } from './menu-plan.js';
import { keyConflicts } from './key-conflicts.js';
import { keysOf } from './shortcuts.js';

test.each(['Mod+K', 'Shift+Enter', 'j', '?', '+', 'Mod++', 'F12', 'Mod+Alt+Shift+ArrowUp'])(
  '%s is a key that can be set',
  (text) => expect(isChordText(text)).toBe(true),
);

test.each(['', 'Ctrl+K', 'Mod', 'Mod+', 'Mod+Mod+K', 'jj', 'K+Mod', 'F25', 'Mod+é', ' ', 'mod+k'])(
  '%j is none',
  (text) => expect(isChordText(text)).toBe(false),
);

test('the order of modifiers and the case of a letter make no other chord', () => {
  expect(chordKey('Shift+Mod+k')).toBe(chordKey('Mod+Shift+K'));
  expect(chordKey('Mod+K')).not.toBe(chordKey('Mod+Shift+K'));
});

test('no text breaks the readers of chords, and what is a chord has its key last', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      acceleratorOf(text);
      return !isChordText(text) || (chordParts(text).at(-1) ?? '') !== '';
    }),
  );
});

test('every usual key can be shown in a menu', () => {
  for (const { keys } of knownCommands)
    for (const key of keys) expect(acceleratorOf(key)).not.toBeNull();
  expect(acceleratorOf('Mod+,')).toBe('CommandOrControl+,');
});

test('a key of one’s own replaces all usual ones; null takes them away', () => {
  const search = { id: 'search', keys: ['/', 'Mod+F'] };
  expect(keysOf(search, {})).toEqual(['/', 'Mod+F']);
  expect(keysOf(search, { search: 'Mod+L' })).toEqual(['Mod+L']);
  expect(keysOf(search, { search: null })).toEqual([]);
  expect(keysOf({ id: 'toString' }, {})).toEqual([]);
});

test('a key that another command of the same screen has is told, with that command’s title', () => {
  expect(keyConflicts({})).toEqual([]);
  expect(keyConflicts({ 'room-notes': 'Mod+1' })).toEqual([
    { id: 'room-notes', chord: 'Mod+1', with: 'Whiteboard' },
  ]);
  // The palette is everywhere.
  expect(keyConflicts({ surprise: 'Mod+k' })).toMatchObject([{ with: 'Find a command' }]);
  // A key of the room does no harm to one of the library.
  expect(keyConflicts({ surprise: 'Mod+1' })).toEqual([]);
  // Two that change places do not meet.
  expect(keyConflicts({ 'room-notes': 'Mod+1', 'room-whiteboard': 'Mod+4' })).toEqual([]);
});

test('the menu holds every known command once; only what is offered can be chosen', () => {
  const offered = [
    { id: 'go-today', title: 'Go to today', section: 'Go to', key: 't' },
    { id: 'new-one', title: 'Something new', section: 'A section nobody knows', key: null },
  ];
  const items = menuPlan(offered, () => null).flatMap(({ groups }) => groups.flat());
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  expect(items).toHaveLength(knownCommands.length + 1);
  expect(items.filter(({ isEnabled }) => isEnabled)).toEqual([
    { id: 'go-today', title: 'Go to today', accelerator: 'T', isEnabled: true },
    { id: 'new-one', title: 'Something new', accelerator: null, isEnabled: true },
  ]);
});
