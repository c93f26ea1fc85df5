import { expect, test } from 'vitest';
import { chordWords, isChord, pressedChord, type Pressed } from './chord.js';

function press(key: string, held: Partial<Pressed> = {}): Pressed {
  return { key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held };
}

test('Enter is not Shift Enter: practising must not start a mock', () => {
  expect(isChord('Enter', press('Enter'), 'ctrl')).toBe(true);
  expect(isChord('Enter', press('Enter', { shiftKey: true }), 'ctrl')).toBe(false);
  expect(isChord('Shift+Enter', press('Enter', { shiftKey: true }), 'ctrl')).toBe(true);
});

test('a letter with Ctrl is not the letter: Ctrl J must not move the highlight', () => {
  expect(isChord('j', press('j'), 'ctrl')).toBe(true);
  expect(isChord('j', press('j', { ctrlKey: true }), 'ctrl')).toBe(false);
  expect(isChord('Mod+J', press('j', { ctrlKey: true }), 'ctrl')).toBe(true);
});

test('? and / are found wherever the keyboard has them', () => {
  expect(isChord('?', press('?', { shiftKey: true }), 'ctrl')).toBe(true);
  expect(isChord('?', press('?'), 'ctrl')).toBe(true);
  // German: / is Shift 7.
  expect(isChord('/', press('/', { shiftKey: true }), 'ctrl')).toBe(true);
});

test('caps lock does not take the letters away', () => {
  expect(isChord('j', press('J'), 'ctrl')).toBe(true);
});

test('a Cyrillic keyboard reaches j by its place', () => {
  expect(isChord('j', press('о', { code: 'KeyJ' }), 'ctrl')).toBe(true);
});

test('Mod is Cmd on a Mac and Ctrl elsewhere', () => {
  expect(isChord('Mod+K', press('k', { metaKey: true }), 'cmd')).toBe(true);
  expect(isChord('Mod+K', press('k', { ctrlKey: true }), 'cmd')).toBe(false);
  expect(isChord('Mod+K', press('k', { metaKey: true }), 'ctrl')).toBe(false);
});

test('chords are written as the keys are printed', () => {
  expect(chordWords('Mod+K', 'ctrl')).toBe('Ctrl K');
  expect(chordWords('Shift+Enter', 'ctrl')).toBe('Shift Enter');
  expect(chordWords('ArrowDown', 'ctrl')).toBe('↓');
  expect(chordWords('j', 'ctrl')).toBe('J');
});

test('what is pressed to be set as a key is what runs the command afterwards', () => {
  const pressedKeys = [
    press('k', { ctrlKey: true }),
    press('K', { ctrlKey: true, shiftKey: true }),
    press('+', { ctrlKey: true, shiftKey: true }),
    press(' ', { altKey: true }),
    press('?', { shiftKey: true }),
    press('F5'),
    press('ArrowUp', { altKey: true }),
    press('о', { code: 'KeyJ', ctrlKey: true }),
  ];
  for (const pressed of pressedKeys) {
    const chord = pressedChord(pressed, 'ctrl');
    expect(chord).not.toBeNull();
    expect(isChord(chord ?? '', pressed, 'ctrl')).toBe(true);
  }
  expect(pressedChord(press('Control', { ctrlKey: true }), 'ctrl')).toBeNull();
  expect(pressedChord(press('k', { metaKey: true }), 'ctrl')).toBeNull();
});
