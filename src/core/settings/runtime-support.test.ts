import { expect, test } from 'vitest';
import { isOutOfSupport } from './runtime-support.js';

test.each([
  ['33.2.1', true],
  ['42.9.0', true],
  ['43.0.0', false],
  ['45.4.1', false],
  ['46.0.0', false],
  ['unknown', false],
])('an Electron three majors behind the one asked for gets no fixes: %s', (running, isOut) => {
  expect(isOutOfSupport(running, '45.4.1')).toBe(isOut);
});
