import { expect, test } from 'vitest';
import { parseCommandLine } from './command-line.js';

test.each([
  [['--data-dir', 'd'], '/home/me/d'],
  [['.', '--data-dir=/x y', '--no-sandbox'], '/x y'],
  [['--data-dir=a=b'], '/home/me/a=b'],
  [['--data-dir'], null],
  [['--data-dir='], null],
  [['--data-dir', '--no-sandbox'], null],
  [['--user-data-dir=/p'], null],
  [[], null],
])('%j', (args, dataDir) => {
  expect(parseCommandLine(args, '/home/me')).toEqual({ dataDir });
});
