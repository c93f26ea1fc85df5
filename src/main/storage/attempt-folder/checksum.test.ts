import { expect, test } from 'vitest';
import { withoutChecksum, withChecksum } from './checksum.js';

const value = { id: 'g1', total: 75, words: 'a "sha256": “x”,\n' };
const text = withChecksum(value);

test('a text with a checksum is JSON that gives its data back', () => {
  expect(JSON.parse(text)).toMatchObject(value);
  expect(withoutChecksum(text)).toEqual({ data: value, checksum: 'matches' });
});

test('no bit of it can change without a word', () => {
  for (let bit = 0; bit < text.length * 8; bit += 1) {
    const bytes = Buffer.from(text);
    bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
    const { data, checksum } = withoutChecksum(bytes.toString());
    if (checksum === 'matches') expect(data).toEqual(value);
    expect(checksum === 'matches' && bytes.toString() !== text).toBe(false);
  }
});

test('a text of before is read, and known to have no checksum', () => {
  expect(withoutChecksum('{"id":"g1"}\n')).toEqual({ data: { id: 'g1' }, checksum: 'none' });
  expect(withoutChecksum('no JSON')).toEqual({ data: undefined, checksum: 'none' });
});
