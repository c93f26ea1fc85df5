import { expect, test } from 'vitest';
import { isPlainName, isPlainPath } from './plain-path.js';

test.each([
  'prompt.json',
  'notes/design.md',
  'grades/20261125-104107.json',
  'journal.log.gz',
  'a'.repeat(200),
  'console.md',
  'notes/com.md',
])('%s is a path of ours', (path) => {
  expect(isPlainPath(path)).toBe(true);
});

test.each([
  ['', 'nothing'],
  ['..', 'up'],
  ['.', 'here'],
  ['../evil', 'out'],
  ['notes/../../evil', 'in and out'],
  ['/etc/passwd', 'absolute'],
  ['C:/evil', 'a drive'],
  ['C:evil', 'a drive’s own folder'],
  ['\\\\host\\share', 'UNC'],
  ['//host/share', 'UNC with slashes'],
  ['a\\..\\b', 'backslashes'],
  ['a\0.json', 'NUL'],
  ['a\n', 'a line break'],
  ['con', 'a device'],
  ['notes/AUX.md', 'a device with an extension'],
  ['lpt1.tar.gz', 'a device with two'],
  ['com¹', 'a device in superscript'],
  ['notes/con .md', 'a device and a blank'],
  ['a:stream', 'a second stream of a file'],
  ['a.', 'a dot that Windows drops'],
  ['a ', 'a blank that Windows drops'],
  ['.hidden', 'hidden'],
  ['e\u0301.md', 'decomposed'],
  ['\u00e9.md', 'composed, which another system decomposes'],
  ['\u2025/evil', 'two dots in one letter'],
  ['\uff0e\uff0e/evil', 'wide dots'],
  ['\ud800', 'half a letter'],
  ['a'.repeat(202), 'long'],
  ['a/b/c', 'deep'],
  ['a//b', 'an empty name'],
  ['__proto__', 'a key that is no key'],
])('%j is none (%s)', (path) => {
  expect(isPlainPath(path)).toBe(false);
});

test('a name may be hidden, since folders under way are', () => {
  expect(isPlainName('.new-20261125-104107-0a1b2c3d')).toBe(true);
  expect(isPlainName('a/b')).toBe(false);
});
