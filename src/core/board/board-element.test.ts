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
    { ...box, type: 'line', points: 5 },
    { ...box, groupIds: 5 },
    { ...box, groupIds: [null] },
    { ...box, boundElements: 5 },
    { ...box, boundElements: [null] },
    { ...box, boundElementIds: 'a' },
    { ...box, type: 'arrow', startBinding: 'a' },
    { ...box, type: 'text', font: 5 },
    { ...box, type: 'text', text: 'a', originalText: 5 },
    { ...box, type: 'text', text: 'a', fontSize: -1 },
    { ...box, link: {} },
    { ...box, frameId: {} },
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
  const whole = { ...box, id: 'w', groupIds: ['g'], boundElements: [{ id: 'l', type: 'arrow' }] };
  const free = { ...box, id: 'f', boundElements: null, link: null, frameId: null, index: 'a0' };
  const { sound, refused } = soundElements([box, ...odd, line, whole, free]);
  expect(sound.map(({ id }) => id)).toEqual(['a', 'l', 'w', 'f']);
  expect(refused).toBe(odd.length);
});
