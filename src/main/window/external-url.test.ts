import { expect, test } from 'vitest';
import { externalUrl } from './external-url.js';

test('https and plain mailto may be asked for; the person sees the real host', () => {
  expect(externalUrl('https://example.org/a?b')).toEqual({
    url: 'https://example.org/a?b',
    host: 'example.org',
  });
  expect(externalUrl('https://exаmple.org/')?.host).toBe('xn--exmple-4nf.org');
  expect(externalUrl('mailto:a@example.org')?.host).toBe('a@example.org');
});

test.each([
  'http://example.org/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'smb://host/share',
  'ms-msdt:/id',
  'https://example.org@evil.example/',
  'mailto:a@example.org?attach=/etc/passwd',
  '//example.org',
  '',
])('%s is never opened', (address) => {
  expect(externalUrl(address)).toBeNull();
});
