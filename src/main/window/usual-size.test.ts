import { expect, test } from 'vitest';
import { usualSize, withinScreens } from './usual-size.js';

// Bug: on a small screen the first window was larger than the screen, and its foot out of reach.
test('the first window is no larger than the screen', () => {
  expect(usualSize({ width: 1280, height: 760 })).toEqual({ width: 1280, height: 760 });
  expect(usualSize({ width: 2560, height: 1400 })).toEqual({ width: 1440, height: 900 });
});

// Bug: left on a large screen and started on a small one, it was larger than the screen: its foot and right side out of reach.
test('a window comes back no larger than the screens that are there', () => {
  const laptop = { x: 0, y: 25, width: 1280, height: 775 };
  const beside = { x: 1280, y: 0, width: 1920, height: 1080 };
  const left = { x: 10, y: 40, width: 1680, height: 1050 };
  expect(withinScreens(left, [laptop])).toEqual(laptop);
  expect(withinScreens(left, [laptop, beside])).toEqual(left);
  const hanging = { x: 900, y: 300, width: 1000, height: 700 };
  expect(withinScreens(hanging, [laptop])).toEqual(hanging);
});
