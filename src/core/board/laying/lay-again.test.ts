import { expect, test } from 'vitest';
import type { Rect } from '../../graph/layout/layout.js';
import { pointsOf } from '../around.js';
import type { BoardElement } from '../board-element.js';
import { box } from '../board.fixture.js';
import { connectBoxes } from '../connect-boxes.js';
import { layAgain } from './lay-again.js';
import { crosses, legsOf } from '../ways/lines.js';

type Place = { readonly x: number; readonly y: number };

const size = { width: 160, height: 60 };
const [a, b, c] = [
  { id: 'a', x: 0, y: 0, ...size },
  { id: 'b', x: 500, y: 300, ...size },
  { id: 'c', x: 250, y: 600, ...size },
];
let made = 0;
const arrow = connectBoxes(
  a,
  b,
  { label: 'writes', isTwoWay: false },
  () => `n${String((made += 1))}`,
);
const [{ id: arrowId }] = arrow;
const scene = [
  ...[a, b, c].flatMap(({ id, ...place }) => box(id, id.toUpperCase(), place)),
  ...arrow,
].map((one) =>
  one.id === 'a' || one.id === 'b'
    ? { ...one, boundElements: [{ id: arrowId, type: 'arrow' }] }
    : one,
);
const before = new Map(scene.map((one) => [one.id, one]));

const after = (places: Readonly<Record<string, Place>>): readonly BoardElement[] =>
  scene.map((one) => ({ ...one, ...places[one.id] }));
const arrowIn = (elements: readonly BoardElement[]): BoardElement | undefined =>
  elements.find(({ id }) => id === arrowId);
const isOn = (elements: readonly BoardElement[], box: Rect): boolean =>
  legsOf(pointsOf(arrowIn(elements) ?? arrow[0])).some((leg) => crosses(leg, box));

// Bug: the bends stayed where they were, and the arrow doubled back through its own box.
test('an arrow of ours whose box was moved is laid again, clear of its boxes, with its label', () => {
  const there = { x: 700, y: -200 };
  const changed = layAgain(before, after({ b: there }));
  expect(changed.map(({ type }) => type)).toEqual(['arrow', 'text']);
  expect(isOn(changed, a)).toBe(false);
  expect(isOn(changed, { ...size, ...there })).toBe(false);
  const end = pointsOf(changed[0] ?? arrow[0]).at(-1) ?? [0, 0];
  expect(Math.abs(end[0] - 700 - size.width / 2)).toBeLessThan(size.width / 2 + 5);
  expect(Math.abs(end[1] + 200 - size.height / 2)).toBeLessThan(size.height / 2 + 5);
  expect(changed[0]).toMatchObject({ id: arrowId, startBinding: { elementId: 'a' } });
});

test('it keeps clear of other boxes, and a box that it does not lead to moves nothing', () => {
  const changed = layAgain(before, after({ b: { x: 500, y: 0 }, c: { x: 250, y: 0 } }));
  expect(isOn(changed, { ...size, x: 250, y: 0 })).toBe(false);
  expect(layAgain(before, after({ c: { x: 100, y: 100 } }))).toEqual([]);
});

test('where both boxes went as far, the arrow goes along as it is', () => {
  const by = 70;
  const board = after({ a: { x: by, y: by }, b: { x: 500 + by, y: 300 + by } });
  const changed = layAgain(before, board);
  const moved = pointsOf(arrow[0]).map(([x, y]) => [x + by, y + by]);
  expect(pointsOf(arrowIn(changed) ?? arrow[0])).toEqual(moved);
  const whole = board.map((one) => changed.find(({ id }) => id === one.id) ?? one);
  expect(layAgain(before, whole)).toEqual([]);
});

// Bug: a way that a person had chosen was laid over.
test('an arrow that was bent by hand is theirs from then on', () => {
  const bent = scene.map((one) =>
    one.id === arrowId
      ? {
          ...one,
          points: [
            [0, 0],
            [10, 200],
            [300, 300],
          ],
        }
      : one,
  );
  const changed = layAgain(before, bent);
  expect(changed).toHaveLength(1);
  expect(arrowIn(changed)).toMatchObject({
    customData: {},
    points: bent.find(({ id }) => id === arrowId)?.['points'],
  });
  const theirs = bent.map((one) => (one.id === arrowId ? { ...one, customData: {} } : one));
  const moved = theirs.map((one) => (one.id === 'b' ? { ...one, x: 900 } : one));
  expect(layAgain(new Map(theirs.map((one) => [one.id, one])), moved)).toEqual([]);
});

test('an arrow that was made an elbow or a curve stays as it is', () => {
  for (const other of [{ elbowed: true }, { roundness: { type: 2 } }]) {
    const board = after({ b: { x: 900, y: 0 } }).map((one) =>
      one.id === arrowId ? { ...one, ...other } : one,
    );
    expect(layAgain(before, board)).toEqual([]);
  }
});
