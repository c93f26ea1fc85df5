import { expect, test } from 'vitest';
import { webAddress } from './field-schemas.js';

// Bug: a pack's source reached the report's link whatever it was, a script or a file of the machine among them.
test('a source is an address of the web', () => {
  const isTaken = (address: string): boolean => webAddress.safeParse(address).success;
  expect(isTaken('https://arxiv.org/abs/2104.09864')).toBe(true);
  // Attempts keep the prompt of their day, and some sources are on servers without https.
  expect(isTaken('http://example.org/kl.html')).toBe(true);
  const odd = [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'smb://host/share',
    'ms-settings:privacy',
    'vbscript:x',
    'https',
  ];
  expect(odd.filter(isTaken)).toEqual([]);
});
