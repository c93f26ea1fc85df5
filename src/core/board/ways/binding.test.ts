import { expect, test } from 'vitest';
import { bindingTo } from './binding.js';

const box = { id: 'a', x: 0, y: 0, width: 160, height: 60 };

// Bug: bound to the middle, level arrows became slanted, and ran together, at every undo and at every longer name.
test('an arrow that comes level beside the middle is bound there, on its side of it', () => {
  expect(bindingTo(box, [164, 30], [300, 30])).toEqual({ elementId: 'a', focus: 0, gap: 4 });
  const above = bindingTo(box, [164, 15], [300, 15]);
  const below = bindingTo(box, [164, 45], [300, 45]);
  // Half way from the middle to the corner, by a hair more.
  expect(Math.abs(above.focus)).toBeCloseTo(0.5, 2);
  expect(Math.abs(above.focus)).toBeGreaterThan(0.5);
  expect(below.focus).toBeCloseTo(-above.focus, 6);
});

test('the gap is measured from the outline', () => {
  expect(bindingTo(box, [40, 64], [40, 200]).gap).toBe(4);
  const round = { ...box, type: 'ellipse' };
  expect(bindingTo(round, [164, 30], [300, 30]).gap).toBeCloseTo(4, 3);
  expect(bindingTo(round, [164, 45], [300, 45]).gap).toBeGreaterThan(8);
  expect(bindingTo(box, [100, 30], [300, 30]).gap).toBe(1);
});
