import { expect, test } from 'vitest';
import { whenItStands } from './when-it-stands.js';
import type { Change } from './watch-region.js';

const size = 10_000;
const [before, ground, ink] = [0, 0xfbfbfa, 0x141413];

/** `inked` of the pixels are drawn, the first ones, on the ground. */
const drawn = (inked: number): Uint32Array =>
  new Uint32Array(size).fill(ground).fill(ink, 0, inked);
const at = (atMs: number, picture: Uint32Array): Change => ({ atMs, picture });
const start = at(0, new Uint32Array(size).fill(before));

test('a window that comes with its picture is neither blank nor half drawn', () => {
  expect(whenItStands([start, at(600, drawn(1000))])).toEqual({
    windowMs: 600,
    standsMs: 600,
    blankMs: 0,
    partialMs: 0,
  });
});

test('what was shown on the way counts as long as it stood', () => {
  const changes = [start, at(300, drawn(0)), at(450, drawn(500)), at(550, drawn(1000))];
  expect(whenItStands(changes)).toEqual({
    windowMs: 300,
    standsMs: 550,
    blankMs: 150,
    partialMs: 100,
  });
});

test('one word on a large ground is waited for, and a caret that blinks is not', () => {
  const word = [start, at(300, drawn(0)), at(500, drawn(20))];
  expect(whenItStands(word).standsMs).toBe(500);
  const caret = [start, at(300, drawn(1000)), at(800, drawn(1005)), at(1300, drawn(1000))];
  expect(whenItStands(caret).standsMs).toBe(300);
});

test('a shade that nobody sees is not waited for', () => {
  const shaded = drawn(1000).fill(0xf4f4f2, 2000, 4000);
  expect(whenItStands([start, at(300, drawn(1000)), at(330, shaded)]).standsMs).toBe(300);
});

test('a picture that was there and went again did not stand', () => {
  const changes = [start, at(300, drawn(1000)), at(400, drawn(0)), at(500, drawn(1000))];
  expect(whenItStands(changes)).toMatchObject({ standsMs: 500, blankMs: 100, partialMs: 100 });
});
