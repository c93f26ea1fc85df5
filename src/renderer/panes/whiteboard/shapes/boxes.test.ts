import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';
import { expect, test } from 'vitest';
import { arrowsLeading } from './boxes.js';

const arrow = (id: string, from: string, to: string, startArrowhead: 'arrow' | null = null) => ({
  id,
  type: 'arrow',
  startBinding: { elementId: from },
  endBinding: { elementId: to },
  startArrowhead,
});

const board = (...elements: readonly object[]) =>
  ({ getSceneElements: () => elements }) as unknown as ExcalidrawImperativeAPI;

const idsOf = (api: ExcalidrawImperativeAPI, from: string, to: string): readonly string[] =>
  arrowsLeading(api, from, to).map(({ id }) => id);

// Bug: with the same box at both ends every arrow of it was said to be there, and removed.
test('no arrow leads from a box to itself that leads from it to another', () => {
  const api = board(arrow('words', 'pool', 'screens'), arrow('lag', 'pool', 'log'));
  expect(idsOf(api, 'pool', 'pool')).toEqual([]);
  expect(idsOf(api, 'pool', 'log')).toEqual(['lag']);
  expect(idsOf(api, 'log', 'pool')).toEqual([]);
});

test('an arrow with two heads leads both ways', () => {
  const api = board(arrow('both', 'pool', 'log', 'arrow'));
  expect(idsOf(api, 'pool', 'log')).toEqual(['both']);
  expect(idsOf(api, 'log', 'pool')).toEqual(['both']);
});
