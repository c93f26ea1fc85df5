import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkIn, parseDeepLink } from './deep-link.js';

test.each([
  [
    'hotseat://open?attempt=20261125-104107-0a1b2c3d',
    { kind: 'attempt', id: '20261125-104107-0a1b2c3d' },
  ],
  ['hotseat://open?prompt=kv-cache', { kind: 'prompt', id: 'kv-cache' }],
  // As browsers write it, with a slash after the host.
  ['hotseat://open/?prompt=kv-cache', { kind: 'prompt', id: 'kv-cache' }],
  ['HOTSEAT://OPEN?prompt=kv-cache', { kind: 'prompt', id: 'kv-cache' }],
])('%s is read', (text, link) => {
  expect(parseDeepLink(text)).toEqual(link);
});

test.each([
  ['', 'nothing'],
  ['hotseat:', 'a scheme alone'],
  ['hotseat://open', 'no question'],
  ['hotseat://open?', 'an empty question'],
  ['hotseat://open?attempt=', 'an empty id'],
  ['hotseat://open?attempt=../../etc/passwd', 'a way up'],
  ['hotseat://open?attempt=..', 'the folder above'],
  ['hotseat://open?attempt=%2e%2e', 'a way up, escaped'],
  ['hotseat://open?attempt=a%00', 'NUL, escaped'],
  ['hotseat://open?attempt=a\0', 'NUL'],
  ['hotseat://open?attempt=a\n', 'a line break at the end'],
  ['hotseat://open?attempt=C:\\x', 'a drive'],
  ['hotseat://open?attempt=A', 'capitals'],
  ['hotseat://open?prompt=kv-cache&attempt=a', 'two questions'],
  ['hotseat://open?prompt=kv-cache&start=1', 'an order to start'],
  ['hotseat://open?prompt=kv-cache#x', 'a fragment'],
  ['hotseat://start?prompt=kv-cache', 'another verb'],
  ['hotseat://open/now?prompt=kv-cache', 'a path'],
  ['hotseat://open:1?prompt=kv-cache', 'a port'],
  ['hotseat://me@open?prompt=kv-cache', 'a user'],
  ['hotseat:open?prompt=kv-cache', 'no slashes'],
  ['hotseat:///open?prompt=kv-cache', 'no host'],
  [' hotseat://open?prompt=kv-cache', 'a blank before'],
  ['x hotseat://open?prompt=kv-cache', 'a word before'],
  ['https://open?prompt=kv-cache', 'another scheme'],
  ['hotseat://open?prompt=--no-sandbox', 'a switch of Chromium’s'],
  ['hotseat://open?prompt=-a', 'a dash first'],
  ['hotseat://open?prompt=а', 'a Cyrillic letter'],
  [`hotseat://open?prompt=${'a'.repeat(121)}`, 'a long id'],
  [`hotseat://open?attempt=${'a'.repeat(65)}`, 'a long id of an attempt'],
  ['hotseat://open?__proto__=a', 'a magic key'],
])('%j is refused (%s)', (text) => {
  expect(parseDeepLink(text)).toBeNull();
});

test('whatever is read names one plain id, for any text', () => {
  const near = fc
    .array(
      fc.oneof(
        fc.constantFrom('hotseat://open?', 'attempt=', 'prompt=', '..', '/', '%2e', '&', '#', '-'),
        fc.string({ maxLength: 4 }),
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(near, (text) => {
      expect(parseDeepLink(text)?.id ?? 'none').toMatch(/^[0-9a-z-]{1,120}$/);
    }),
  );
});

test('of the arguments the one link counts; of two, none', () => {
  const link = 'hotseat://open?prompt=kv-cache';
  expect(linkIn(['electron', '.', '--data-dir=/x', link])).toEqual({
    kind: 'prompt',
    id: 'kv-cache',
  });
  expect(linkIn(['electron', '.'])).toBeNull();
  expect(linkIn([link, 'hotseat://open?attempt=a'])).toBeNull();
  expect(linkIn([link, 'hotseat:--no-sandbox'])).toBeNull();
});
