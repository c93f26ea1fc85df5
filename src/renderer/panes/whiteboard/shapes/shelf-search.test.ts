import { expect, test } from 'vitest';
import { nameIn, shapesFor } from './shelf-search.js';

test('a shape is found by its name, by part of it, and by what people call it', () => {
  expect(shapesFor('')).toHaveLength(15);
  expect(shapesFor('/queue')[0]).toBe('queue');
  expect(shapesFor('s')[0]).toBe('service');
  expect(shapesFor('Object')).toEqual(['object-store']);
  expect(shapesFor('redis')).toEqual(['cache']);
  expect(shapesFor('load bal')).toEqual(['gateway']);
  expect(shapesFor('zebra')).toEqual([]);
});

// Bug: “/graph” and “/human” were no shape, and what no shape is called was lost.
test('a graph and a human have a shape, and any other word is a name', () => {
  expect(shapesFor('graph database')).toEqual(['nosql']);
  expect(shapesFor('/human')).toEqual(['client']);
  expect(shapesFor('rerank')).toEqual(['model-server']);
  expect(nameIn(' /Citation check ')).toBe('Citation check');
  expect(nameIn('/')).toBe('');
});
