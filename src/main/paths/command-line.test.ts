import { expect, test } from 'vitest';
import { parseCommandLine } from './command-line.js';

test.each([
  [['--data-dir', 'd'], '/home/me/d'],
  [['.', '--data-dir=/x y', '--no-sandbox'], '/x y'],
  [['--data-dir=a=b'], '/home/me/a=b'],
  [['--user-data-dir=/p'], null],
  [[], null],
])('%j', (args, dataDir) => {
  expect(parseCommandLine(args, '/home/me')).toEqual({ dataDir, problem: null });
});

test.each([[['--data-dir']], [['--data-dir=']], [['--data-dir', '--no-sandbox']]])(
  '%j says what is missing: a person must not end up in another data folder',
  (args) => {
    expect(parseCommandLine(args, '/home/me').problem).toContain('takes a folder');
  },
);
