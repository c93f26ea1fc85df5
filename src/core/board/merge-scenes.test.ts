import { describe, expect, it } from 'vitest';
import type { BoardElement } from './board-element.js';
import { besideOthers } from './merge-scenes.js';

const element = (id: string, more: object): BoardElement => ({
  id,
  type: 'rectangle',
  version: 1,
  isDeleted: false,
  x: 0,
  y: 0,
  ...more,
});

const scene = [
  element('box', {
    boundElements: [
      { id: 'arrow', type: 'arrow' },
      { id: 'label', type: 'text' },
    ],
    index: 'a0',
  }),
  element('label', { containerId: 'box', groupIds: ['g'] }),
  element('arrow', {
    startBinding: { elementId: 'box', focus: 0 },
    endBinding: null,
    groupIds: ['g'],
  }),
];

const merged = (taken: readonly string[]): readonly BoardElement[] => {
  let next = 0;
  return besideOthers(scene, new Set(taken), () => `new${String(next++)}`, [100, 5]);
};

describe('besideOthers', () => {
  it('keeps a label in its box and an arrow at its box when the same file is imported twice', () => {
    const [box, label, arrow] = merged(['box', 'label', 'arrow']);
    expect(box?.id).not.toBe('box');
    expect(label?.['containerId']).toBe(box?.id);
    expect(arrow?.['startBinding']).toEqual({ elementId: box?.id, focus: 0 });
    expect(box?.['boundElements']).toEqual([
      { id: arrow?.id, type: 'arrow' },
      { id: label?.id, type: 'text' },
    ]);
    expect(label?.['groupIds']).toEqual(arrow?.['groupIds']);
    expect(label?.['groupIds']).not.toEqual(['g']);
  });

  it('moves everything, and leaves the order to the scene that it joins', () => {
    for (const { x, y, index } of merged([])) expect([x, y, index]).toEqual([100, 5, undefined]);
    expect(merged([]).map(({ id }) => id)).toEqual(['box', 'label', 'arrow']);
  });
});
