import { expect, test } from 'vitest';
import { shapesFor } from './shelf-search.js';

test('a shape is found by its name, by part of it, and by what people call it', () => {
  expect(shapesFor('')).toHaveLength(15);
  expect(shapesFor('/queue')[0]).toBe('queue');
  expect(shapesFor('s')[0]).toBe('service');
  expect(shapesFor('Object')).toEqual(['object-store']);
  expect(shapesFor('redis')).toEqual(['cache']);
  expect(shapesFor('load bal')).toEqual(['gateway']);
  expect(shapesFor('zebra')).toEqual([]);
});
