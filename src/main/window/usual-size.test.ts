import { expect, test } from 'vitest';
import { usualSize } from './usual-size.js';

// Bug: on a small screen the first window was larger than the screen, and its foot out of reach.
test('the first window is no larger than the screen', () => {
  expect(usualSize({ width: 1280, height: 760 })).toEqual({ width: 1280, height: 760 });
  expect(usualSize({ width: 2560, height: 1400 })).toEqual({ width: 1440, height: 900 });
});
