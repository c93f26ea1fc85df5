import { expect, test } from 'vitest';
import { packNameOf } from './pack-name.js';

test.each([
  ['/home/me/My Prompts.zip', 'my-prompts'],
  ['/home/me/Übungen/', 'u-bungen'],
  ['/home/me/….zip', 'pack'],
  ['/home/me/con.zip', 'pack-con'],
  ['/home/me/COM1', 'pack-com1'],
])('%s is added as %s', (path, name) => {
  expect(packNameOf(path)).toBe(name);
});
