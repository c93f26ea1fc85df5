import { expect, test } from 'vitest';
import { centreLabels } from './centre-labels.js';

const box = { id: 'box', type: 'rectangle', x: 100, y: 100, width: 160, height: 90 };
const text = {
  id: 'text',
  type: 'text',
  x: 110,
  y: 112,
  width: 120,
  height: 44,
  containerId: 'box',
};

// Bug: a label that took fewer lines than was reckoned stood at the top of its box.
test('a label that was measured anew stands in the middle of its box, a heading at its top', () => {
  const middle = { ...text, verticalAlign: 'middle' };
  expect(centreLabels([box, middle])[1]).toMatchObject({ x: 120, y: 123 });
  expect(centreLabels([box, { ...text, verticalAlign: 'top' }])[1]).toMatchObject({
    x: 120,
    y: 112,
  });
  expect(centreLabels([{ ...middle, containerId: 'arrow' }])[0]).toMatchObject({ x: 110, y: 112 });
});
