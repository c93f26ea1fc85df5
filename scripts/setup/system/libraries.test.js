import { expect, test } from 'vitest';
import { missingLibraries } from './libraries.js';
import { hasT64Release } from './linux-packages.js';

test('reads the missing libraries from what ldd prints', () => {
  const listing = `	linux-vdso.so.1 (0x00007fb661b97000)
	libnss3.so => not found
	libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007fb661928000)
	libgtk-3.so.0 => not found
`;
  expect(missingLibraries(listing)).toEqual(['libnss3.so', 'libgtk-3.so.0']);
});

test.each([
  ['ID=debian\nVERSION_ID="12"', false],
  ['PRETTY_NAME="Debian"\nVERSION_ID="13"\nID=debian\n', true],
  ['ID=ubuntu\nVERSION_ID="22.04"', false],
  ['ID=ubuntu\nVERSION_ID="24.04"', true],
  ['ID=debian\nVERSION_CODENAME=sid', true],
  ['ID=linuxmint\nVERSION_ID="21.3"', false],
])('knows by its release whether a system renamed its packages: %j', (osRelease, isT64) => {
  expect(hasT64Release(osRelease)).toBe(isT64);
});
