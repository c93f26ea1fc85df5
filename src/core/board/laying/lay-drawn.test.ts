import { expect, test } from 'vitest';
import type { Point } from '../../graph/layout/layout.js';
import { pointsOf } from '../around.js';
import type { BoardElement } from '../board-element.js';
import { box } from '../board.fixture.js';
import { crosses, legsOf } from '../ways/lines.js';
import { layDrawn } from './lay-drawn.js';

const size = { width: 168, height: 60 };
const [gateway, cache, between] = [
  { id: 'gateway', x: 0, y: 0, ...size },
  { id: 'cache', x: 600, y: 0, ...size },
  { id: 'between', x: 300, y: 0, ...size },
];
const boxes = [gateway, cache, between].flatMap(({ id, ...place }) => box(id, id, place));
const before = new Map(boxes.map((one) => [one.id, one]));

const drawn = (points: readonly Point[], from: string | null, to: string | null): BoardElement => {
  const [x, y] = points[0] ?? [0, 0];
  return {
    ...{ id: 'drawn', type: 'arrow', version: 1, isDeleted: false, angle: 0, elbowed: false },
    ...{ x, y, width: 1, height: 1, roundness: { type: 2 }, boundElements: null },
    points: points.map(([left, top]) => [left - x, top - y]),
    startBinding: from === null ? null : { elementId: from, focus: 0, gap: 1 },
    endBinding: to === null ? null : { elementId: to, focus: 0, gap: 1 },
  };
};
const isIn = (box: typeof gateway, one: BoardElement): boolean =>
  legsOf(pointsOf(one)).some((leg) => crosses(leg, box));

// Bug: drawn from inside a box to inside another, it kept its ends there, on their names, and went through boxes between.
test('an arrow drawn from inside a box to inside another is laid as ours are', () => {
  const line = drawn(
    [
      [84, 35],
      [650, 20],
    ],
    'gateway',
    'cache',
  );
  const [laid, ...others] = layDrawn(before, [...boxes, line]);
  expect(others).toMatchObject(
    ['gateway', 'cache'].map((id) => ({ id, boundElements: [{}, { id: 'drawn', type: 'arrow' }] })),
  );
  for (const one of [gateway, cache, between]) expect(isIn(one, laid ?? line)).toBe(false);
  expect(laid).toMatchObject({
    ...{ id: 'drawn', roundness: null, customData: { isLaid: true } },
    ...{ startBinding: { elementId: 'gateway' }, endBinding: { elementId: 'cache' } },
  });
});

// Bug: in a box without a fill its end was bound to nothing, and the grader saw an arrow that is attached to no box.
test('an end within a box is bound to it, and one within a group is not', () => {
  const points: readonly Point[] = [
    [84, 35],
    [380, 20],
  ];
  const [bound] = layDrawn(before, [...boxes, drawn(points, null, null)]);
  expect(bound).toMatchObject({
    startBinding: { elementId: 'gateway' },
    endBinding: { elementId: 'between' },
  });
  const group = box('group', '', { x: -100, y: -100, width: 1000, height: 500 });
  const loose = drawn(
    [
      [84, 35],
      [84, 250],
    ],
    null,
    null,
  );
  expect(layDrawn(before, [...boxes, ...group, loose])[0]).toMatchObject({
    startBinding: { elementId: 'gateway' },
    endBinding: null,
  });
});

test('one that was there stays as it is, until a hand leads it to another box', () => {
  const line = drawn(
    [
      [84, 35],
      [650, 20],
    ],
    'gateway',
    'cache',
  );
  const then = new Map([...before, ['drawn', line] as const]);
  expect(layDrawn(then, [...boxes, line])).toEqual([]);
  const led = drawn(
    [
      [84, 35],
      [380, 20],
    ],
    'gateway',
    'between',
  );
  const [laid] = layDrawn(then, [...boxes, led]);
  expect(pointsOf(laid ?? led)).toEqual([
    [172, 30],
    [296, 30],
  ]);
});

test('bound at one end only, or bent by the hand, an arrow begins and ends at the border', () => {
  const [loose] = layDrawn(before, [
    ...boxes,
    drawn(
      [
        [84, 30],
        [84, 300],
      ],
      'gateway',
      null,
    ),
  ]);
  expect(pointsOf(loose ?? drawn([], null, null))).toEqual([
    [84, 64],
    [84, 300],
  ]);
  const [bent] = layDrawn(before, [
    ...boxes,
    {
      ...drawn(
        [
          [84, 30],
          [84, 200],
          [650, 200],
          [650, 20],
        ],
        'gateway',
        'cache',
      ),
      roundness: null,
    },
  ]);
  expect(pointsOf(bent ?? drawn([], null, null))).toEqual([
    [84, 64],
    [84, 200],
    [650, 200],
    [650, 64],
  ]);
});

// Bug: led well into a box, the head of an arrow that was there already stood visibly in it and was bound to nothing.
test('an end that the hand led into a box is bound to it; one that stood there before is not', () => {
  const out: readonly Point[] = [
    [172, 30],
    [250, 200],
  ];
  const into: readonly Point[] = [
    [172, 30],
    [384, 30],
  ];
  const old = new Map([...before, ['drawn', drawn(out, 'gateway', null)] as const]);
  const [bound] = layDrawn(old, [...boxes, drawn(into, 'gateway', null)]);
  expect(bound).toMatchObject({
    startBinding: { elementId: 'gateway' },
    endBinding: { elementId: 'between' },
  });
  const still = new Map([...before, ['drawn', drawn(into, 'gateway', null)] as const]);
  expect(layDrawn(still, [...boxes, drawn(into, 'gateway', null)])).toEqual([]);
});
