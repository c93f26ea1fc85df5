import { expect, test } from 'vitest';
import { takeSeconds } from './take-length.js';

const cluster = [0x1f, 0x43, 0xb6, 0x75];
const unknownSize = [0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff];
const time = (ms: number): number[] => [0xe7, 0x84, 0, (ms >> 16) & 255, (ms >> 8) & 255, ms & 255];
const block = (ms: number, sound: readonly number[] = [1, 2, 3]): number[] => [
  ...[0xa3, 0x40, 4 + sound.length, 0x81, ms >> 8, ms & 255, 0x80],
  ...sound,
];
const seconds = (...bytes: readonly number[]): number | null => takeSeconds(Uint8Array.from(bytes));

// Bug: a take was listed without its length, which its file says nowhere but in its last block.
test('a recording is as long as its last block says', () => {
  const [first, second] = [
    [...cluster, ...unknownSize, ...time(0), ...block(0), ...block(29_940)],
    [...cluster, ...unknownSize, ...time(30_000), ...block(0), ...block(12_500)],
  ];
  expect(seconds(...first)).toBe(29.94);
  expect(seconds(...first, ...second)).toBe(42.5);
  // A cluster that says how long it is, and blocks in groups.
  const grouped = [...time(5000), 0xa0, 0x8a, 0xa1, 0x87, 0x81, 1, 0, 0, 9, 9, 9];
  expect(seconds(...cluster, 0x80 | grouped.length, ...grouped)).toBe(5.256);
});

test('a kill in the midst of a block costs that block, and what is no recording has no length', () => {
  const whole = [...cluster, ...unknownSize, ...time(1000), ...block(60), ...block(120)];
  expect(seconds(...whole, 0xa3)).toBe(1.12);
  expect(seconds()).toBeNull();
  expect(seconds(...'some sound'.split('').map((letter) => letter.charCodeAt(0)))).toBeNull();
  expect(seconds(...cluster, ...unknownSize, 0xec, 0x81, 0)).toBeNull();
});
