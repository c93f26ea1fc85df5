import { expect, it } from 'vitest';
import { soundElements } from './board-element.js';

const box = { id: 'a', type: 'rectangle', version: 1, x: 0, y: 0, width: 10, height: 10 };

// Bug: a pasted clipboard scene reached the journal unread, and stopped all further saving.
it('leaves out of a foreign scene what is no drawing, and keeps the rest', () => {
  const odd = [
    { ...box, version: 'x' },
    { ...box, version: Infinity },
    { ...box, id: '' },
    { ...box, x: null },
    { ...box, width: 1e999 },
    { ...box, type: 'line', points: [null] },
    { ...box, type: 'line', points: [[0, 'y']] },
    null,
    'box',
  ];
  const line = {
    ...box,
    id: 'l',
    type: 'line',
    points: [
      [0, 0],
      [5, 5, 0.5],
    ],
  };
  const { sound, refused } = soundElements([box, ...odd, line]);
  expect(sound.map(({ id }) => id)).toEqual(['a', 'l']);
  expect(refused).toBe(odd.length);
});
