import { expect, test } from 'vitest';
import { fateOf, noRun, type KeyFate } from './tool-keys.js';

function fates(keys: string, gapMs: number): readonly KeyFate[] {
  let run = noRun;
  return Array.from(keys, (key, at) => {
    const read = fateOf(run, { key, hasCtrl: false, hasAlt: false, atMs: at * gapMs });
    run = read.run;
    return read.fate;
  });
}

// Bug: F starts Excalidraw's frame tool, K its laser, Q locks a tool, and nothing says so.
test('only the tools that an interview needs have a key', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const fate = fates(letters, 2000);
  expect(
    Array.from(letters)
      .filter((_, at) => fate[at] === 'pass')
      .join(''),
  ).toBe('adehloprtv');
  expect(fates('F', 2000)).toEqual(['drop']);
  expect(fates('9', 2000)).toEqual(['drop']);
});

// Bug: "frontend", typed while no box is selected, ends in whatever tool its last letter names.
test('letters in quick succession are words', () => {
  expect(fates('rotated', 80)).toEqual(['pass', ...Array<KeyFate>(6).fill('typed')]);
  expect(fates('ra', 900)).toEqual(['pass', 'pass']);
});

test('what is held with Ctrl, and keys without a sign, are Excalidraw’s', () => {
  const held = { key: 'f', hasCtrl: true, hasAlt: false, atMs: 0 };
  expect(fateOf(noRun, held).fate).toBe('pass');
  expect(fateOf(noRun, { ...held, key: 'F2', hasCtrl: false }).fate).toBe('pass');
  expect(fateOf(noRun, { ...held, hasCtrl: false, hasAlt: true }).fate).toBe('drop');
});

// Bug: Tab goes from box to box, and nobody gets out of a board of hundreds.
test('after Escape, Tab leaves; Shift before it changes nothing, any other key does', () => {
  const press = (keys: readonly string[]) =>
    keys.reduce(
      (run, key) => fateOf(run, { key, hasCtrl: false, hasAlt: false, atMs: 0 }).run,
      noRun,
    );
  expect(press(['Escape']).isLeaving).toBe(true);
  expect(press(['Escape', 'Shift']).isLeaving).toBe(true);
  expect(press(['Escape', 'ArrowLeft']).isLeaving).toBe(false);
  expect(press(['Shift']).isLeaving).toBe(false);
});
