import { expect, test } from 'vitest';
import { takeMarks } from './take-marks.js';

const begun = (file: string, atSec: number) => ({ kind: 'take-begun', atSec, file }) as const;

test('takes are marked where they began, as long as they are; deleted ones and those of unknown begin are not', () => {
  const events = [begun('a-1.webm', 70), begun('b-1.webm', 10), begun('gone-1.webm', 3)];
  const takes = [
    { file: 'a-1.webm', sec: 42.5 },
    { file: 'b-1.webm', sec: null },
    { file: 'older-1.webm', sec: 8 },
  ];
  expect(
    takeMarks(takes, events, 100).map(({ take, fromSec, toSec }) => [take.file, fromSec, toSec]),
  ).toEqual([
    ['b-1.webm', 10, 10],
    ['a-1.webm', 70, 100],
  ]);
});
