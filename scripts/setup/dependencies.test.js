import { expect, test } from 'vitest';
import { isInstalled } from './dependencies.js';

const react = { version: '19.3.1', integrity: 'sha512-a' };
const forMac = { version: '1.0.0', integrity: 'sha512-b', optional: true };
const lock = {
  packages: { '': {}, 'node_modules/react': react, 'node_modules/for-mac': forMac },
};

test('what the lock file asks for is installed, though a package for another platform is left out', () => {
  expect(isInstalled(lock, { packages: { 'node_modules/react': react } })).toBe(true);
});

test.each([
  ['nothing', {}],
  ['another version', { 'node_modules/react': { ...react, version: '19.3.0' } }],
  ['another content', { 'node_modules/react': { ...react, integrity: 'sha512-c' } }],
  ['one too many', { 'node_modules/react': react, 'node_modules/left-pad': react }],
])('is not installed: %s', (_what, packages) => {
  expect(isInstalled(lock, { packages })).toBe(false);
});
