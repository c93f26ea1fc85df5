import { expect, test } from 'vitest';
import { intervalBy } from './bootstrap.js';
import { mean } from './correlation.js';
import { randomFrom, shuffled } from './random.js';

const times = (count: number, value: number): readonly number[] =>
  Array.from({ length: count }, () => value);

test('the same seed gives the same interval, another seed another', () => {
  const groups = [[1, 5, 2], [4, 4], [9, 1, 3, 3], [2.5], [7, 8]];
  expect(intervalBy(groups, mean, 7)).toEqual(intervalBy(groups, mean, 7));
  expect(intervalBy(groups, mean, 7)).not.toEqual(intervalBy(groups, mean, 8));
});

test('whole groups are drawn: two of them that disagree leave everything open', () => {
  // Drawn one by one, 40 cases of mean 0.5 would lie within 0.35 and 0.65.
  expect(intervalBy([times(20, 0), times(20, 1)], mean)).toEqual({ low: 0, high: 1 });
});

test('cases that are all alike have no spread', () => {
  expect(intervalBy([times(3, 4), times(2, 4)], mean)).toEqual({ low: 4, high: 4 });
});

test('one group says nothing of other groups', () => {
  expect(intervalBy([[1, 2, 3]], mean)).toBeNull();
});

test('a figure that is hardly ever defined has no interval', () => {
  expect(intervalBy([[1], [2]], () => null)).toBeNull();
});

test('a shuffle keeps every item, in an order that the seed decides', () => {
  const items = [1, 2, 3, 4, 5, 6, 7, 8];
  expect(shuffled(items, randomFrom(3))).toEqual(shuffled(items, randomFrom(3)));
  expect(shuffled(items, randomFrom(3))).not.toEqual(items);
  expect(shuffled(items, randomFrom(3)).toSorted()).toEqual(items);
});

test('numbers spread evenly over [0, 1)', () => {
  const random = randomFrom(1);
  const counts = times(10, 0).slice();
  for (let i = 0; i < 10_000; i += 1) {
    const tenth = Math.floor(random() * 10);
    counts[tenth] = (counts[tenth] ?? 0) + 1;
  }
  expect(Math.min(...counts)).toBeGreaterThan(900);
  expect(Math.max(...counts)).toBeLessThan(1100);
});
